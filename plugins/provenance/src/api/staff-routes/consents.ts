import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const CONSENTS_ROUTES: readonly StaffRoute[] = []
