import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

/** What is paid out, under `/staff`. */
export const PAYOUTS_ROUTES: readonly StaffRoute[] = []
