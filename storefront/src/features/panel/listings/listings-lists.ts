import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { anyId, calendarDay, type ListSpec, oneOf } from "../table/list-spec"
import { EDIT_STATES, LISTING_STATES } from "./listing-states"

/** The list of listings, `/panel/publicaciones`, what was changed last first. */
export const LISTINGS_LIST: ListSpec = {
  path: "/panel/publicaciones",
  api: "/staff/listings",
  sorts: {
    cambio: "updated_at",
    nombre: "title",
    precio: "price",
    estado: "state",
    publicada: "published_at",
    codigo: "code",
  },
  defaultSort: "-cambio",
  filters: {
    estado: oneOf("state", LISTING_STATES),
    correccion: oneOf("edit_state", EDIT_STATES),
    taller: anyId("workshop_id"),
    establecimiento: anyId("establishment_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    falta: oneOf("missing", ["yes"]),
    atrasada: oneOf("behind", ["yes"]),
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}

/** The page of one listing. */
export function listingPage(id: string): string {
  return `${LISTINGS_LIST.path}/${encodeURIComponent(id)}`
}
