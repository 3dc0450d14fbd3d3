import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

/** People's terms, instructions and beneficiaries, under `/staff`. */
export const TERMS_ROUTES: readonly StaffRoute[] = []
