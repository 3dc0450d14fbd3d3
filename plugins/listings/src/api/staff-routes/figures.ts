import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const FIGURES_ROUTES: readonly StaffRoute[] = []
