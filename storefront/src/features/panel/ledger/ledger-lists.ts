import { calendarDay, calendarMonth, type FilterSpec, type ListSpec, oneOf } from "../table/list-spec"
import { ACCOUNT_KINDS } from "./account-kinds"

const KIND: FilterSpec = { api: "kind", read: (text) => (/^[a-z_]{1,50}$/.test(text) ? text : null) }

// `artisan:artn_01J…:income`.
const CODE = /^[a-z_]{1,50}(:[\w.-]{1,100}){0,5}$/
const ACCOUNT: FilterSpec = { api: "account", read: (text) => (CODE.test(text) ? text : null) }

/** The month's overview, the ledger's front page. */
export const LEDGER_PATH = "/panel/libro"

/** The checks of the ledger. */
export const CHECKS_PATH = `${LEDGER_PATH}/comprobaciones`

/** The ledger's transactions, the latest first. */
export const TRANSACTIONS_LIST: ListSpec = {
  path: `${LEDGER_PATH}/asientos`,
  api: "/staff/ledger/transactions",
  sorts: { ocurrio: "occurred_at", anotado: "posted_at" },
  defaultSort: "-ocurrio",
  filters: { que: KIND, cuenta: ACCOUNT, desde: calendarDay("from"), hasta: calendarDay("to") },
}

/** The ledger's accounts with their balances, today or on a day. */
export const ACCOUNTS_LIST: ListSpec = {
  path: `${LEDGER_PATH}/cuentas`,
  api: "/staff/ledger/accounts",
  sorts: { cuenta: "code", saldo: "balance", partidas: "entry_count" },
  defaultSort: "cuenta",
  filters: { tipo: oneOf("kind", ACCOUNT_KINDS), dia: calendarDay("at") },
}

/** The page of one transaction. */
export function transactionPath(id: string): string {
  return `${TRANSACTIONS_LIST.path}/${encodeURIComponent(id)}`
}

/** The page of one account. */
export function accountPath(code: string): string {
  return `${ACCOUNTS_LIST.path}/${encodeURIComponent(code)}`
}

/** An account's code as an address's segment carries it; null for what can be none. */
export function codeOfSegment(segment: string): string | null {
  try {
    const code = decodeURIComponent(segment)
    return CODE.test(code) ? code : null
  } catch {
    return null
  }
}

/** The entries of one account with the balance after each, the latest first. */
export function entriesList(code: string): ListSpec {
  return {
    path: accountPath(code),
    api: `${ACCOUNTS_LIST.api}/${encodeURIComponent(code)}/entries`,
    sorts: { ocurrio: "occurred_at" },
    defaultSort: "-ocurrio",
    filters: { mes: calendarMonth("month") },
  }
}
