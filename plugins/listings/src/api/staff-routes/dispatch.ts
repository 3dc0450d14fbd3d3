import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const DISPATCH_ROUTES: readonly StaffRoute[] = []
