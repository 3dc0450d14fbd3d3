import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const STOCK_ROUTES: readonly StaffRoute[] = []
