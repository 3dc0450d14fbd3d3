import { calendarDay, type FilterSpec, type ListSpec } from "../table/list-spec"

const KIND: FilterSpec = { api: "kind", read: (text) => (/^[a-z_]{1,50}$/.test(text) ? text : null) }

// `artisan:artn_01J…:income`.
const ACCOUNT: FilterSpec = { api: "account", read: (text) => (/^[\w:.-]{1,200}$/.test(text) ? text : null) }

/** The ledger's transactions, `/panel/libro`, the latest first. */
export const TRANSACTIONS_LIST: ListSpec = {
  path: "/panel/libro",
  api: "/staff/ledger/transactions",
  sorts: { ocurrio: "occurred_at", anotado: "posted_at", importe: "amount" },
  defaultSort: "-ocurrio",
  filters: { que: KIND, cuenta: ACCOUNT, desde: calendarDay("from"), hasta: calendarDay("to") },
}

/** The ledger's accounts with their balances, `/panel/libro/cuentas`. */
export const ACCOUNTS_LIST: ListSpec = {
  path: "/panel/libro/cuentas",
  api: "/staff/ledger/accounts",
  sorts: { cuenta: "code", saldo: "balance", partidas: "entry_count" },
  defaultSort: "cuenta",
  filters: {},
}
