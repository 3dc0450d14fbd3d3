import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const PHOTOS_ROUTES: readonly StaffRoute[] = []
