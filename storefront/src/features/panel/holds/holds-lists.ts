import { anyId, type ListSpec, oneOf } from "../table/list-spec"
import { HOLD_REASONS } from "./hold-reasons"

/** Money on hold, `/panel/retenciones`, the oldest first. */
export const HOLDS_LIST: ListSpec = {
  path: "/panel/retenciones",
  api: "/staff/holds",
  sorts: {
    desde: "opened_at",
    monto: "amount",
    persona: "artisan",
    mes: "month",
    liberado: "released_at",
  },
  defaultSort: "desde",
  filters: {
    estado: oneOf("state", ["open", "released"]),
    motivo: oneOf("reason", HOLD_REASONS),
    establecimiento: anyId("establishment_id"),
    artesano: anyId("artisan_id"),
    cierre: anyId("settlement_id"),
  },
}

/** Sales of which something is nobody's yet, `/panel/retenciones/ventas`, the oldest first. */
export const HELD_SALES_LIST: ListSpec = {
  path: "/panel/retenciones/ventas",
  api: "/staff/held-sales",
  sorts: { desde: "since", monto: "amount" },
  defaultSort: "desde",
  filters: {},
}

/** The page of one hold. */
export function holdPath(id: string): string {
  return `${HOLDS_LIST.path}/${encodeURIComponent(id)}`
}

/** The page of one held sale. */
export function heldSalePath(orderId: string): string {
  return `${HELD_SALES_LIST.path}/${encodeURIComponent(orderId)}`
}
