import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { anyId, calendarDay, type ListSpec, oneOf } from "../table/list-spec"
import { LOT_STATES } from "./custody-kinds"

/** The list of lots, `/panel/lotes`, the latest first. */
export const LOTS_LIST: ListSpec = {
  path: "/panel/lotes",
  api: "/staff/lots",
  sorts: {
    registrado: "created_at",
    pieza: "name",
    codigo: "code",
    taller: "workshop",
    cantidad: "quantity",
    fin: "finished_on",
  },
  defaultSort: "-registrado",
  filters: {
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    artesano: anyId("artisan_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    estado: oneOf("state", LOT_STATES),
    certificados: oneOf("certified", ["none", "some"]),
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}

/** The list of pieces, `/panel/piezas`, by lot and number. */
export const PIECES_LIST: ListSpec = {
  path: "/panel/piezas",
  api: "/staff/pieces",
  sorts: { lote: "lot", numero: "number", codigo: "code" },
  defaultSort: "-lote",
  filters: {
    lote: anyId("lot_id"),
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    estado: oneOf("state", LOT_STATES),
  },
}
