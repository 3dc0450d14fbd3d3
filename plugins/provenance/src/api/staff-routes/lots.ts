import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const LOTS_ROUTES: readonly StaffRoute[] = []
