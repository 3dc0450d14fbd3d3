import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** How far one establishment's part of an order is. */
export const DISPATCH_STATES = ["pending", "partial", "dispatched", "cancelled"] as const
/** Why a buyer sends a piece back. */
export const RETURN_REASONS = [
  "defect",
  "damaged_on_the_way",
  "wrong_piece",
  "not_as_shown",
  "regret",
  "not_delivered",
  "other",
] as const
export const RETURN_STATES = ["announced", "receiving", "received", "cancelled"] as const

const NARROWING = {
  atrasados: oneOf("late", ["true"]),
  entrega: anyId("delivery"),
  establecimiento: anyId("establishment_id"),
}

/** What each establishment still has to send, what is due first on top; `/panel/despachos`. */
export const QUEUE_LIST: ListSpec = {
  path: "/panel/despachos",
  api: "/staff/dispatches",
  sorts: { plazo: "due_at", pagado: "paid_at", pedido: "number" },
  defaultSort: "plazo",
  filters: NARROWING,
  always: { state: "open" },
}

/** Everything that was to be sent, what was paid last on top; `/panel/despachos/todos`. */
export const DISPATCHES_LIST: ListSpec = {
  path: "/panel/despachos/todos",
  api: "/staff/dispatches",
  sorts: QUEUE_LIST.sorts,
  defaultSort: "-pagado",
  filters: { estado: oneOf("state", ["open", ...DISPATCH_STATES]), ...NARROWING },
}

/** Pieces that buyers send back, the latest first; `/panel/devoluciones`. */
export const RETURNS_LIST: ListSpec = {
  path: "/panel/devoluciones",
  api: "/staff/returns",
  sorts: { anunciada: "created_at", recibida: "received_at" },
  defaultSort: "-anunciada",
  filters: {
    estado: oneOf("state", RETURN_STATES),
    despacho: anyId("dispatch_id"),
    establecimiento: anyId("establishment_id"),
  },
}

/** The page of one dispatch. */
export function dispatchPath(id: string): string {
  return `${QUEUE_LIST.path}/${encodeURIComponent(id)}`
}

/** The page of one return. */
export function returnPath(id: string): string {
  return `${RETURNS_LIST.path}/${encodeURIComponent(id)}`
}
