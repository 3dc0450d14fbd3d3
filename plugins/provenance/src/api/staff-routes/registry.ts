import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const REGISTRY_ROUTES: readonly StaffRoute[] = []
