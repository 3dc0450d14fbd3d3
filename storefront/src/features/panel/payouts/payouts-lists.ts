import { anyId, type ListSpec, oneOf } from "../table/list-spec"

export const PAYEE_KINDS = [
  "beneficiary",
  "court",
  "reparation",
  "artisan",
  "inpe",
  "company",
  "workshop",
  "tax",
] as const

/** Why an account cannot be paid from now. */
export const BLOCKED_REASONS = [
  "hold",
  "payout_open",
  "no_account",
  "account_barred",
  "account_closed",
  "beneficiary_ended",
] as const

export const PAYOUT_STATES = ["pending", "sent", "paid", "returned", "parked", "cancelled"] as const
export const BATCH_STATES = ["draft", "releasing", "released", "done", "cancelled"] as const
/** Ways for money to leave. */
export const RAILS = ["bank-file", "manual"] as const

/** What can be paid, account by account; `/panel/pagos`. */
export const PAYABLES_LIST: ListSpec = {
  path: "/panel/pagos",
  api: "/staff/payables",
  sorts: { importe: "amount", cuenta: "account_code", quien: "payee_kind" },
  defaultSort: "-importe",
  filters: {
    quien: oneOf("payee_kind", PAYEE_KINDS),
    listo: oneOf("payable", ["true", "false"]),
    devuelto: oneOf("returned", ["true"]),
  },
}

/** Batches of payments, the latest first; `/panel/pagos/lotes`. */
export const BATCHES_LIST: ListSpec = {
  path: "/panel/pagos/lotes",
  api: "/staff/payouts/batches",
  sorts: { lote: "number", total: "control_total" },
  defaultSort: "-lote",
  filters: { estado: oneOf("state", BATCH_STATES), via: oneOf("rail", RAILS) },
}

/** Every payment, the latest first; `/panel/pagos/todos`. */
export const PAYOUTS_LIST: ListSpec = {
  path: "/panel/pagos/todos",
  api: "/staff/payouts",
  sorts: { creado: "created_at", importe: "amount", referencia: "reference" },
  defaultSort: "-creado",
  filters: {
    estado: oneOf("state", PAYOUT_STATES),
    quien: oneOf("payee_kind", PAYEE_KINDS),
    lote: anyId("batch_id"),
    persona: anyId("artisan_id"),
  },
}
