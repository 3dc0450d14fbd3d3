import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { decodeCsv } from "@tejido/provenance/domain/csv-decode"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../../modules/revenue-allocation"
import { importResults } from "../../../../../../modules/revenue-allocation/payouts/import-results"
import type { LedgerService } from "../../../../../../modules/revenue-allocation/service"
import type { ResultsBody } from "../../../../../validators-payouts"

/**
 * `POST /staff/payouts/batches/:id/results` `{ csv_base64, dry_run? }`: what the bank says became of the batch. Answers
 * `{ results: { rows, paid, returned, unchanged, applied, problem_count, problems: [{ line, code, message }] } }`; problems of the file
 * are an answer, not an error, and with one of them nothing is applied.
 */
export const POST = async (req: StaffRequest<ResultsBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const { csv_base64, dry_run } = req.validatedBody
  const text = decodeCsv(Buffer.from(csv_base64, "base64"))
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const results = await ledger.inTransaction((context) =>
    importResults(context, staffActor(req.staff), req.params.id ?? "", text, { dryRun: dry_run, locale })
  )
  res.json({ results })
}
