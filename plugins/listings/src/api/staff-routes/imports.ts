import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { IMPORTS } from "../../staff-lists/imports"
import { LISTING_EXPORTS } from "../../staff-lists/listing-exports"
import { CancelImportBody, ProblemsQuery, StartImportBody } from "../validators-imports"

const read = { method: "GET", permission: "listing.read", query: staffItemQuery } as const
const change = { method: "POST", permission: "listing.update", query: staffItemQuery } as const

/** Files of listings that come in, and those that go out to be brought in again. */
export const IMPORTS_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/imports", query: queriesOf(IMPORTS).list },
  { ...change, matcher: "/staff/imports" },
  { ...read, matcher: "/staff/imports/template.csv", permission: "listing.update" },
  { ...read, matcher: "/staff/imports/template.xlsx", permission: "listing.update" },
  { ...read, matcher: "/staff/imports/:id" },
  { ...read, matcher: "/staff/imports/:id/problems", query: ProblemsQuery },
  { ...read, matcher: "/staff/imports/:id/problems.csv" },
  { ...change, matcher: "/staff/imports/:id/start", body: StartImportBody },
  { ...change, matcher: "/staff/imports/:id/cancel", body: CancelImportBody },
  { ...read, matcher: "/staff/listings.xlsx", query: queriesOf(LISTING_EXPORTS).file },
  { ...read, matcher: "/staff/listings-import.csv", query: queriesOf(LISTING_EXPORTS).file },
]
