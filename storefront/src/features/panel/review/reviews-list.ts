import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** For how many days something has waited at least, as can be asked. */
export const WAITING_DAYS = ["2", "5", "10"] as const

/** The queue of what waits for a curator, the oldest first. */
export const REVIEWS_LIST: ListSpec = {
  path: "/panel/revision",
  api: "/staff/reviews",
  sorts: { enviada: "submitted_at", precio: "price" },
  defaultSort: "enviada",
  filters: {
    tipo: oneOf("kind", ["new", "edit"]),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    establecimiento: anyId("establishment_id"),
    espera: oneOf("older_than_days", WAITING_DAYS),
  },
}
