import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery as query } from "@tejido/institutions/http/staff-list-query"
import { HELD_SALES } from "../../staff-lists/held-sales"
import { HOLDS } from "../../staff-lists/holds"
import { SHARE_OPTIONS } from "../../staff-lists/settlement-shares"
import { SETTLEMENTS } from "../../staff-lists/settlements"
import {
  ApproveSettlementBody,
  AttributeSaleBody,
  NewSettlementBody,
  PreviewQuery,
  ReleaseHoldBody,
  WithdrawSettlementBody,
} from "../validators-settlement"

const settlements = queriesOf(SETTLEMENTS)
const shares = queriesOf({ options: SHARE_OPTIONS })
const holds = queriesOf(HOLDS)
const heldSales = queriesOf(HELD_SALES)

const READ = { method: "GET", permission: "settlement.read" } as const
const CLOSE = { method: "POST", permission: "settlement.close", query } as const
const APPROVE = { method: "POST", permission: "settlement.approve", query } as const
const HELD = { method: "GET", permission: "hold.read" } as const
const RELEASE = { method: "POST", permission: "hold.release", query } as const

/** The month's close and what it holds, under `/staff`. */
export const SETTLEMENT_ROUTES: readonly StaffRoute[] = [
  { ...READ, matcher: "/staff/settlements", query: settlements.list },
  { ...READ, matcher: "/staff/settlements.csv", query: settlements.file },
  { ...READ, matcher: "/staff/settlements/preview", query: PreviewQuery },
  { ...READ, matcher: "/staff/settlements/:id", query },
  { ...READ, matcher: "/staff/settlements/:id/shares", query: shares.list },
  { ...READ, matcher: "/staff/settlements/:id/shares.csv", query: shares.file },
  { ...CLOSE, matcher: "/staff/settlements", body: NewSettlementBody },
  { ...APPROVE, matcher: "/staff/settlements/:id/approve", body: ApproveSettlementBody },
  { ...CLOSE, matcher: "/staff/settlements/:id/withdraw", body: WithdrawSettlementBody },
  { ...HELD, matcher: "/staff/holds", query: holds.list },
  { ...HELD, matcher: "/staff/holds.csv", query: holds.file },
  { ...HELD, matcher: "/staff/holds/:id", query },
  { ...RELEASE, matcher: "/staff/holds/:id/release", body: ReleaseHoldBody },
  { ...HELD, matcher: "/staff/held-sales", query: heldSales.list },
  { ...HELD, matcher: "/staff/held-sales.csv", query: heldSales.file },
  { ...RELEASE, matcher: "/staff/held-sales/:order_id/attribute", body: AttributeSaleBody },
]
