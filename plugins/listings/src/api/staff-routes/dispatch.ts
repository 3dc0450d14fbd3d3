import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { DISPATCHES } from "../../staff-lists/dispatches"
import { RETURNS } from "../../staff-lists/returns"
import {
  CancelReturnBody,
  DeliveredBody,
  ParcelBody,
  ParcelRevisionBody,
  ReceiveBody,
  ReturnBody,
  SlipQuery,
} from "../validators-dispatch"

const read = { method: "GET", permission: "dispatch.read", query: staffItemQuery } as const
const change = { method: "POST", permission: "dispatch.update", query: staffItemQuery } as const

/** What sold on its way to its buyers, and what comes back. */
export const DISPATCH_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/dispatches", query: queriesOf(DISPATCHES).list },
  { ...read, matcher: "/staff/dispatches.csv", query: queriesOf(DISPATCHES).file },
  { ...read, matcher: "/staff/dispatches/:id" },
  // To whom it goes stands on it.
  { ...read, matcher: "/staff/dispatches/:id/slip.pdf", permission: "dispatch.update", query: SlipQuery },
  { ...read, matcher: "/staff/carriers" },
  { ...read, matcher: "/staff/returns", query: queriesOf(RETURNS).list },
  { ...read, matcher: "/staff/returns.csv", query: queriesOf(RETURNS).file },
  { ...read, matcher: "/staff/returns/:id" },
  { ...change, matcher: "/staff/dispatches/:id/parcels", body: ParcelBody },
  { ...change, matcher: "/staff/dispatches/:id/returns", body: ReturnBody },
  { ...change, matcher: "/staff/parcels/:id", body: ParcelRevisionBody },
  { ...change, matcher: "/staff/parcels/:id/delivered", body: DeliveredBody },
  { ...change, matcher: "/staff/returns/:id/receive", body: ReceiveBody },
  { ...change, matcher: "/staff/returns/:id/cancel", body: CancelReturnBody },
]
