import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"

export const VAULT_ROUTES: readonly StaffRoute[] = []
