import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { IMPORT_MODES, IMPORT_STATES, IMPORTS_LIST } from "./imports-lists"

const text = z
  .string()
  .nullish()
  .transform((value) => value || null)
const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)

/** A file of listings on its way in, as `/staff/imports` tells. Counts of rows, and from `created` on of listings. */
export const importSchema = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  filename: z.string(),
  photos_filename: text,
  mode: z
    .enum(IMPORT_MODES)
    .nullish()
    .transform((mode) => mode ?? null),
  submit: z.boolean().nullish().transform(Boolean),
  rows: z.number(),
  good: z.number(),
  bad: z.number(),
  /** How far the check or the import is. */
  done: z.number(),
  to_create: count,
  to_update: count,
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  submitted: count,
  photos_matched: z.number(),
  photos_missing: z.number(),
  problems_count: z.number(),
  /** Why nothing came of it: a code, and its words in the reader's language where the API has them. */
  failure: text,
  failure_message: text,
  created_by_name: text,
  created_at: z.string(),
  finished_at: text,
})
export type Import = z.infer<typeof importSchema>

/** Something that is wrong with a row; `message` is in the reader's language. */
export const problemSchema = z.object({
  line: z.number(),
  column: text,
  message: z.string(),
  value: text,
})

/** Whether something is being done with it now. */
export function isRunning({ state }: Pick<Import, "state">): boolean {
  return state === "checking" || state === "importing"
}

/** The import of a page, or "not found". Asked for once in a request. */
export const loadImport = cache(async (id: string): Promise<Import> => {
  const answer = await orNotFound(
    staffFetch(`${IMPORTS_LIST.api}/${encodeURIComponent(id)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ import: importSchema }),
    })
  )
  return answer?.import ?? notFound()
})
