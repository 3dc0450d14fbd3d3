import { staffRoutes } from "@tejido/institutions/guard/staff-routes"
import { LEDGER_ROUTES } from "./staff-routes/ledger"
import { LISTING_ALLOCATION_ROUTES } from "./staff-routes/listings"
import { MONTH_EXAMPLE_ROUTES } from "./staff-routes/month-example"
import { PAYOUTS_ROUTES } from "./staff-routes/payouts"
import { POLICIES_ROUTES } from "./staff-routes/policies"
import { RECONCILIATION_ROUTES } from "./staff-routes/reconciliation"
import { SETTLEMENT_ROUTES } from "./staff-routes/settlement"
import { STATEMENTS_ROUTES } from "./staff-routes/statements"
import { TERMS_ROUTES } from "./staff-routes/terms"

/** What this plugin has under `/staff`. */
export const REVENUE_STAFF_ROUTES = staffRoutes([
  ...LEDGER_ROUTES,
  ...LISTING_ALLOCATION_ROUTES,
  ...POLICIES_ROUTES,
  ...SETTLEMENT_ROUTES,
  ...TERMS_ROUTES,
  ...MONTH_EXAMPLE_ROUTES,
  ...PAYOUTS_ROUTES,
  ...RECONCILIATION_ROUTES,
  ...STATEMENTS_ROUTES,
])
