import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { STOCK } from "../../staff-lists/stock"
import { MOVEMENTS } from "../../staff-lists/stock-movements"
import {
  FairSaleBody,
  LowAtBody,
  StockAdjustBody,
  StockCountBody,
  StockCountsBody,
} from "../validators-stock"

const read = { method: "GET", permission: "stock.read" } as const
const change = { method: "POST", permission: "stock.update", query: staffItemQuery } as const

/** What there is of each piece, and what staff do to it. */
export const STOCK_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/stock", query: queriesOf(STOCK).list },
  { ...read, matcher: "/staff/stock.csv", query: queriesOf(STOCK).file },
  { ...read, matcher: "/staff/stock-movements", query: queriesOf(MOVEMENTS).list },
  { ...read, matcher: "/staff/stock-movements.csv", query: queriesOf(MOVEMENTS).file },
  { ...read, matcher: "/staff/stock/:id", query: staffItemQuery },
  { ...read, matcher: "/staff/stock/:id/movements", query: queriesOf(MOVEMENTS).list },
  { ...change, matcher: "/staff/stock/counts", body: StockCountsBody },
  { ...change, matcher: "/staff/stock/:id/count", body: StockCountBody },
  { ...change, matcher: "/staff/stock/:id/adjust", body: StockAdjustBody },
  { ...change, matcher: "/staff/stock/:id/fair-sale", body: FairSaleBody },
  { ...change, matcher: "/staff/stock/:id/low-at", body: LowAtBody },
]
