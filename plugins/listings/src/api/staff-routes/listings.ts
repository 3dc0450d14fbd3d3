import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const LISTINGS_ROUTES: readonly StaffRoute[] = []
