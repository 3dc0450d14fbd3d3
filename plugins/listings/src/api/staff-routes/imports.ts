import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const IMPORTS_ROUTES: readonly StaffRoute[] = []
