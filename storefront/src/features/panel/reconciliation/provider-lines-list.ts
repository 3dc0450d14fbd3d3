import { type ListSpec, oneOf } from "../table/list-spec"

export const LINE_KINDS = [
  "capture",
  "refund",
  "fee",
  "payout",
  "dispute",
  "dispute_reversal",
  "adjustment",
] as const
export const LINE_STATES = ["difference", "explained", "matched", "posted"] as const

/** What payment providers reported, line by line, beside the ledger; `/panel/conciliacion/movimientos`. */
export const PROVIDER_LINES_LIST: ListSpec = {
  path: "/panel/conciliacion/movimientos",
  api: "/staff/reconciliation/lines",
  sorts: { fecha: "occurred_at", diferencia: "difference", tipo: "kind" },
  defaultSort: "-fecha",
  filters: {
    estado: oneOf("state", LINE_STATES),
    tipo: oneOf("kind", LINE_KINDS),
    medio: { api: "provider_id", read: (text) => (/^[\w.-]{1,100}$/.test(text) ? text : null) },
  },
}
