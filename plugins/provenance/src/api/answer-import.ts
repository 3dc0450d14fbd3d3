import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import { decodeCsv } from "../domain/csv-decode"
import type { TableColumns } from "../domain/csv-table"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { importFile, type Importer } from "../modules/provenance/register/import-file"
import { registerHand } from "../modules/provenance/register/register-hand"
import type { ProvenanceModuleService } from "../modules/provenance/service"
import type { ImportBody } from "./validators-register"

/**
 * Takes a file in and answers `{ import: { rows, good, bad, saved, problems } }`, problems in the query's language.
 * Problems of the file are an answer, not an error.
 * @throws MedusaError INVALID_DATA without a file, and with two
 */
export async function answerImport<Columns extends TableColumns, Ready>(
  req: StaffRequest<ImportBody>,
  res: MedusaResponse,
  importer: Importer<Columns, Ready>
): Promise<void> {
  const { csv, csv_base64, mode, dry_run } = req.validatedBody
  if ((csv === undefined) === (csv_base64 === undefined)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "One file: csv or csv_base64")
  }
  const text = csv ?? decodeCsv(Buffer.from(csv_base64 ?? "", "base64"))
  const hand = registerHand(req.staff, `${importer.resource}.read`, `${importer.resource}.update`)
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const options = { mode, dryRun: dry_run, locale } as const
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const result = await provenance.inTransaction((context) =>
    importFile(context, hand, importer, text, options)
  )
  res.json({ import: result })
}

/** Answers with a file to fill in: the headings of the query's language and one line that shows how. */
export async function answerTemplate(
  req: StaffRequest,
  res: MedusaResponse,
  columns: TableColumns,
  filename: { es: string; en: string }
): Promise<void> {
  await streamCsv(res, {
    filename,
    locale: req.validatedQuery.locale === "en" ? "en" : "es",
    columns: Object.values(columns).map(({ heading, example }) => ({ heading, value: () => example })),
    rows: one(),
  })
}

async function* one(): AsyncGenerator<object> {
  yield {}
}
