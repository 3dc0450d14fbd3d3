import { HOLD_REASONS } from "../holds/hold-reasons"
import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** The months' closes, `/panel/cierres`, the last month first. */
export const CLOSES_LIST: ListSpec = {
  path: "/panel/cierres",
  api: "/staff/settlements",
  sorts: { mes: "month", preparado: "closed_at" },
  defaultSort: "-mes",
  filters: { estado: oneOf("state", ["computing", "proposed", "posting", "closed"]) },
}

/** What closing the next month would come to. */
export const PREVIEW_PATH = `${CLOSES_LIST.path}/vista-previa`

/** The page of one close. */
export function closePath(id: string): string {
  return `${CLOSES_LIST.path}/${encodeURIComponent(id)}`
}

/** Everybody's part of one close, `/panel/cierres/<id>/personas`, by code. */
export function sharesList(id: string): ListSpec {
  return {
    path: `${closePath(id)}/personas`,
    api: `/staff/settlements/${encodeURIComponent(id)}/shares`,
    sorts: { codigo: "code", ingreso: "income", mes: "earned", retenido: "held" },
    defaultSort: "codigo",
    filters: {
      retenidos: oneOf("held", ["true", "false"]),
      motivo: oneOf("reason", HOLD_REASONS),
      deben: oneOf("negative", ["true", "false"]),
      establecimiento: anyId("establishment_id"),
    },
  }
}
