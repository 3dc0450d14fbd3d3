import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

/** What people are told of their money, under `/staff`. */
export const STATEMENTS_ROUTES: readonly StaffRoute[] = []
