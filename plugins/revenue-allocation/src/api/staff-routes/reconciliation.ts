import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

/** What providers report, against the ledger, under `/staff`. */
export const RECONCILIATION_ROUTES: readonly StaffRoute[] = []
