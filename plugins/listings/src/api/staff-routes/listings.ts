import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { historyQuery } from "@tejido/institutions/http/answer-history"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { LISTING_TEMPLATES } from "../../staff-lists/listing-templates"
import { LISTINGS } from "../../staff-lists/listings"
import { ListingBody, ListingSaveBody, SubmitBody, TakeBackBody, TemplateBody } from "../validators-listings"

const read = { method: "GET", permission: "listing.read", query: staffItemQuery } as const
const change = { method: "POST", permission: "listing.update", query: staffItemQuery } as const

/** Writing listings, and what they begin with. */
export const LISTINGS_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/listings", query: queriesOf(LISTINGS).list },
  { ...read, matcher: "/staff/listings.csv", query: queriesOf(LISTINGS).file },
  { ...read, matcher: "/staff/listings/:id" },
  { ...read, matcher: "/staff/listings/:id/choices" },
  { ...read, matcher: "/staff/listings/:id/history", query: historyQuery },
  { ...read, matcher: "/staff/listings/:id/review" },
  { ...change, matcher: "/staff/listings", body: ListingBody },
  { ...change, matcher: "/staff/listings/:id", body: ListingSaveBody },
  { ...change, matcher: "/staff/listings/:id/submit", body: SubmitBody },
  { ...change, matcher: "/staff/listings/:id/take-back", body: TakeBackBody },
  { ...read, matcher: "/staff/listing-templates", query: queriesOf(LISTING_TEMPLATES).list },
  { ...change, matcher: "/staff/listing-templates", body: TemplateBody },
  { ...change, method: "DELETE", matcher: "/staff/listing-templates/:id" },
]
