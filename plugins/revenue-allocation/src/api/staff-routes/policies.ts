import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

/** Policies, their proposals and the simulator, under `/staff`. */
export const POLICIES_ROUTES: readonly StaffRoute[] = []
