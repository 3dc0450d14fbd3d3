import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"

const change = { method: "POST", permission: "listing.update", query: staffItemQuery } as const

/** Photos of listings: on their way in, with their pictures, and out again. */
export const PHOTOS_ROUTES: readonly StaffRoute[] = [
  { ...change, matcher: "/staff/photos/uploads" },
  { ...change, method: "HEAD", matcher: "/staff/photos/uploads/:id" },
  { ...change, method: "PATCH", matcher: "/staff/photos/uploads/:id" },
  { ...change, method: "DELETE", matcher: "/staff/photos/uploads/:id" },
  { method: "GET", permission: "listing.read", query: staffItemQuery, matcher: "/staff/listings/:id/photos" },
  { ...change, matcher: "/staff/listings/:id/photos" },
  { ...change, method: "DELETE", matcher: "/staff/listing-photos/:id" },
  { ...change, matcher: "/staff/listing-photos/:id/retry" },
]
