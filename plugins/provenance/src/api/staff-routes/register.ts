import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const REGISTER_ROUTES: readonly StaffRoute[] = []
