import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const REVIEW_ROUTES: readonly StaffRoute[] = []
