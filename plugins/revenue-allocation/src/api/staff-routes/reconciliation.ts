import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery as query } from "@tejido/institutions/http/staff-list-query"
import { PROVIDER_LINES } from "../../staff-lists/provider-lines"
import { ExplainLineBody, ProviderReportBody, REPORT_SIZE } from "../validators-reconciliation"

const lines = queriesOf(PROVIDER_LINES)
const READ = { method: "GET", permission: "reconciliation.read" } as const
const CHANGE = { method: "POST", permission: "reconciliation.update", query } as const

/** What providers report, against the ledger, under `/staff`. */
export const RECONCILIATION_ROUTES: readonly StaffRoute[] = [
  { ...READ, matcher: "/staff/reconciliation", query },
  { ...READ, matcher: "/staff/reconciliation/lines", query: lines.list },
  { ...READ, matcher: "/staff/reconciliation/lines.csv", query: lines.file },
  { ...READ, matcher: "/staff/reconciliation/lines/:id", query },
  { ...CHANGE, matcher: "/staff/reconciliation/import", body: ProviderReportBody },
  { ...CHANGE, matcher: "/staff/reconciliation/lines/:id/explain", body: ExplainLineBody },
]

/** A report of thousands of lines is larger than other bodies may be. */
export const RECONCILIATION_BODIES: readonly MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/staff/reconciliation/import", bodyParser: { sizeLimit: REPORT_SIZE } },
]
