import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const CERTIFICATES_ROUTES: readonly StaffRoute[] = []
