import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

/** The month's close and what it holds, under `/staff`. */
export const SETTLEMENT_ROUTES: readonly StaffRoute[] = []
