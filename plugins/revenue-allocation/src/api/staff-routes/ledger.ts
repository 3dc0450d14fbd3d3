import { z } from "@medusajs/framework/zod"
import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { ACCOUNTS, isAccountOrder } from "../../staff-lists/accounts"
import { ENTRY_QUERIES } from "../../staff-lists/entries"
import { TRANSACTIONS } from "../../staff-lists/transactions"
import { LedgerOverviewQuery } from "../validators-ledger"

const accounts = queriesOf(ACCOUNTS)
const byCode = { path: ["order"], error: "as it stood on a day, the list comes by code" }
const transactions = queriesOf(TRANSACTIONS)

const get = (path: string, query: StaffRoute["query"]): StaffRoute => ({
  method: "GET",
  matcher: `/staff/ledger/${path}`,
  permission: "ledger.read",
  ...(query ? { query } : {}),
})

/** The ledger under `/staff`, read only: it has no other door than posting facts. */
export const LEDGER_ROUTES: readonly StaffRoute[] = [
  get("accounts", accounts.list.refine(isAccountOrder, byCode)),
  get("accounts.csv", accounts.file.refine(isAccountOrder, byCode)),
  get("accounts/:code/entries", ENTRY_QUERIES.list),
  get("accounts/:code/entries.csv", ENTRY_QUERIES.file),
  get("transactions", transactions.list),
  get("transactions.csv", transactions.file),
  get("transactions/:id", staffItemQuery),
  get("overview", LedgerOverviewQuery),
  get("checks", undefined),
  { method: "POST", matcher: "/staff/ledger/checks", permission: "ledger.read", body: z.object({}) },
]
