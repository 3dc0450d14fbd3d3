import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { ACCOUNTS } from "../../staff-lists/accounts"
import { TRANSACTIONS } from "../../staff-lists/transactions"

const accounts = queriesOf(ACCOUNTS)
const transactions = queriesOf(TRANSACTIONS)

/** The ledger under `/staff`, read only: it has no other door than posting facts. */
export const LEDGER_ROUTES: readonly StaffRoute[] = [
  { method: "GET", matcher: "/staff/ledger/accounts", permission: "ledger.read", query: accounts.list },
  { method: "GET", matcher: "/staff/ledger/accounts.csv", permission: "ledger.read", query: accounts.file },
  {
    method: "GET",
    matcher: "/staff/ledger/transactions",
    permission: "ledger.read",
    query: transactions.list,
  },
  {
    method: "GET",
    matcher: "/staff/ledger/transactions.csv",
    permission: "ledger.read",
    query: transactions.file,
  },
  {
    method: "GET",
    matcher: "/staff/ledger/transactions/:id",
    permission: "ledger.read",
    query: staffItemQuery,
  },
]
