import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { decodeCsv } from "@tejido/provenance/domain/csv-decode"
import { reportProblemWords } from "../../../../domain/provider-problem"
import { REVENUE_ALLOCATION_MODULE } from "../../../../modules/revenue-allocation"
import { importReport } from "../../../../modules/revenue-allocation/reconciliation/import-report"
import { reconcileProvider } from "../../../../modules/revenue-allocation/reconciliation/reconcile-provider"
import type { LedgerService } from "../../../../modules/revenue-allocation/service"
import type { ProviderReportBody } from "../../../validators-reconciliation"

/**
 * `POST /staff/reconciliation/import { provider_id, csv_base64, dry_run }`: takes a provider's report in, whole or not
 * at all; see `docs/provider-report.md`. Answers `{ import: { form, rows, new, known, restated, repeated, from_on,
 * to_on, statement_id, kinds, problems } }`, problems in the query's language: a file with problems is an answer, not
 * an error, and changes nothing.
 * @throws MedusaError INVALID_DATA `unknown_provider`
 */
export const POST = async (req: StaffRequest<ProviderReportBody>, res: MedusaResponse) => {
  const { provider_id, csv_base64, dry_run } = req.validatedBody
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_provider",
    fields: ["id"],
    filters: { id: provider_id },
  })
  if (!data.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such provider", "unknown_provider")
  }
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const text = decodeCsv(Buffer.from(csv_base64, "base64"))
  const input = { provider_id, text, dry_run, now: new Date() }
  const actor = staffActor(req.staff)
  const result = await ledger.inTransaction((context) => importReport(context, actor, input))
  // Not in the same transaction: orders are posted one by one, and what fails there is found again by the job.
  if (result.statement_id) await reconcileProvider(req.scope, provider_id)
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const problems = result.problems.map((problem) => ({
    ...{ line: problem.line, column: problem.column, code: problem.code },
    message: reportProblemWords(problem, locale),
  }))
  res.json({ import: { ...result, problems } })
}
