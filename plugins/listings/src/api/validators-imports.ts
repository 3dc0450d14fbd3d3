import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { IMPORT_MODES } from "../modules/listings/imports/import-row"

/*
 * What staff can be told while they send and start files of listings, by code:
 *  400 file_missing, empty_file, file_too_large, unknown_format, photos_too_large, photos_not_zip, unknown_upload
 *  409 too_many_imports, upload_unfinished, import_not_checked, import_has_problems, nothing_to_import, import_over
 * What is wrong in a file is an answer, not an error: `failure` of the import and its problems come with their words
 * (imports/import-problem.ts). `interrupted` is the failure of an import that got nowhere however often it was begun.
 */

/** What is written of a checked file; with `submit`, what lacks nothing is sent for review. */
export const StartImportBody = z.object({
  mode: z.enum(IMPORT_MODES).default("all_or_none"),
  submit: z.boolean().default(false),
})
export type StartImportBody = z.infer<typeof StartImportBody>

export const CancelImportBody = z.object({})

/** What stands beside the files in the form that brings them. */
export const ImportFields = z.object({
  photos_upload_id: z.preprocess((value) => (value === "" ? undefined : value), idQuery.optional()),
})

/** The problems of an import: by line, 50 unasked. */
export const ProblemsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  order: z.enum(["line", "-line"]).default("line"),
  locale: z.enum(["es", "en"]).default("es"),
})
export type ProblemsQuery = z.infer<typeof ProblemsQuery>
