import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

/** Calls of the ledger that succeed for whoever may make them. */
export const LEDGER_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/ledger/accounts": () => [{}],
  "GET /staff/ledger/accounts.csv": () => [{}],
  "GET /staff/ledger/transactions": () => [{}],
  "GET /staff/ledger/transactions.csv": () => [{}],
  "GET /staff/ledger/transactions/:id": ({ transactionId }) => [{ params: { id: transactionId } }],
  "GET /staff/ledger/accounts/:code/entries": () => [{ params: { code: "tax:igv" } }],
  "GET /staff/ledger/accounts/:code/entries.csv": () => [{ params: { code: "tax:igv" } }],
  "GET /staff/ledger/overview": () => [{ query: "month=2026-11" }],
  "GET /staff/ledger/checks": () => [{}],
  "POST /staff/ledger/checks": () => [{ body: {} }],
}
