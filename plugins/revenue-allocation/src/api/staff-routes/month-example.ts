import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"

/** How a month would be divided, under `/staff`. */
export const MONTH_EXAMPLE_ROUTES: readonly StaffRoute[] = [
  {
    method: "GET",
    matcher: "/staff/artisans/:id/month-example",
    permission: "terms.read",
    query: staffItemQuery,
  },
]
