import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { ListingAllocationBody } from "../validators-listings"

/** Where the money of a price would go, for whoever writes or reviews a listing. */
export const LISTING_ALLOCATION_ROUTES: readonly StaffRoute[] = [
  // Writes nothing: a POST because of what it is asked with.
  {
    method: "POST",
    matcher: "/staff/listings/allocation",
    permission: "listing.read",
    query: staffItemQuery,
    body: ListingAllocationBody,
  },
]
