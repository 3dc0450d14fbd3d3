import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { LOTS } from "../../staff-lists/lots"
import { ORIGINS } from "../../staff-lists/origins"
import { PIECES } from "../../staff-lists/pieces"
import { CustodyBody, LotBody, LotExitBody, LotRevisionBody, LotVoidBody } from "../validators-lots"

const read = { permission: "lot.read", query: staffItemQuery } as const
const change = { method: "POST", permission: "lot.update", query: staffItemQuery } as const

/** Lots, pieces and their custody. The pieces of a lot are `GET /staff/pieces?lot_id=`. */
export const LOTS_ROUTES: readonly StaffRoute[] = [
  { method: "GET", matcher: "/staff/lots", ...read, query: queriesOf(LOTS).list },
  { method: "GET", matcher: "/staff/lots.csv", ...read, query: queriesOf(LOTS).file },
  { method: "GET", matcher: "/staff/lots/:id", ...read },
  { method: "GET", matcher: "/staff/lots/:id/custody", ...read },
  { method: "GET", matcher: "/staff/origins", ...read, query: queriesOf(ORIGINS).list },
  { method: "GET", matcher: "/staff/pieces", ...read, query: queriesOf(PIECES).list },
  { method: "GET", matcher: "/staff/pieces.csv", ...read, query: queriesOf(PIECES).file },
  { method: "GET", matcher: "/staff/pieces/:id", ...read },
  { method: "GET", matcher: "/staff/pieces/:id/custody", ...read },
  { ...change, matcher: "/staff/lots", body: LotBody },
  { ...change, matcher: "/staff/lots/:id", body: LotRevisionBody },
  { ...change, matcher: "/staff/lots/:id/exit", body: LotExitBody },
  { ...change, matcher: "/staff/lots/:id/void", body: LotVoidBody },
  { ...change, matcher: "/staff/lots/:id/custody", body: CustodyBody },
  { ...change, matcher: "/staff/pieces/:id/custody", body: CustodyBody },
]
