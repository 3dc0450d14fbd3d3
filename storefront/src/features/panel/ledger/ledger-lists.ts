import { anyId, calendarDay, type FilterSpec, type ListSpec } from "../table/list-spec"

// `artisan:artn_01J…:income`.
const accountCode: FilterSpec = {
  api: "account",
  read: (text) => (/^[a-z_]{1,40}(:[\w.-]{1,100}){0,4}$/.test(text) ? text : null),
}

/** The ledger's transactions, `/panel/libro`, the latest first. */
export const TRANSACTIONS_LIST: ListSpec = {
  path: "/panel/libro",
  api: "/staff/ledger/transactions",
  sorts: { ocurrio: "occurred_at", numero: "id" },
  defaultSort: "-ocurrio",
  filters: {
    que: anyId("kind"),
    pedido: anyId("order_id"),
    cuenta: accountCode,
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}

/** The ledger's accounts with their balances, `/panel/libro/cuentas`. */
export const ACCOUNTS_LIST: ListSpec = {
  path: "/panel/libro/cuentas",
  api: "/staff/ledger/accounts",
  sorts: { cuenta: "code", saldo: "balance", partidas: "entries" },
  defaultSort: "cuenta",
  filters: {},
}
