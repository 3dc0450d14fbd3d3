import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { anyId, calendarDay, type FilterSpec, type ListSpec, oneOf } from "../table/list-spec"

export const MOVEMENT_KINDS = ["count", "adjust", "fair_sale"] as const
export const STOCK_REASONS = ["damaged", "lost", "found", "made", "gift", "correction"] as const
/** The most that the market counts of one piece. */
export const MOST_PIECES = 100_000

/** A filter that is on or not there. */
const only = (api: string): FilterSpec => oneOf(api, ["true"])

const NARROWING = {
  establecimiento: anyId("establishment_id"),
  taller: anyId("workshop_id"),
  publicacion: anyId("listing_id"),
  linea: oneOf("craft_line", CRAFT_LINE_CODES),
  pocas: only("low"),
  agotadas: only("out"),
}

/** How many there are of each piece that was published; `/panel/existencias`. */
export const STOCK_LIST: ListSpec = {
  path: "/panel/existencias",
  api: "/staff/stock",
  sorts: {
    pieza: "title",
    codigo: "code",
    disponibles: "available",
    estante: "stocked",
    contada: "last_counted_at",
  },
  defaultSort: "pieza",
  filters: NARROWING,
}

/** The same pieces to be counted, those that nobody counted for longest first; `/panel/existencias/contar`. */
export const COUNT_LIST: ListSpec = {
  ...STOCK_LIST,
  path: "/panel/existencias/contar",
  defaultSort: "contada",
}

/** What staff did to the stock, the latest first; `/panel/existencias/movimientos`. */
export const MOVEMENTS_LIST: ListSpec = {
  path: "/panel/existencias/movimientos",
  api: "/staff/stock-movements",
  sorts: { cuando: "at" },
  defaultSort: "-cuando",
  filters: {
    tipo: oneOf("kind", MOVEMENT_KINDS),
    pieza: anyId("stock_id"),
    publicacion: anyId("listing_id"),
    establecimiento: anyId("establishment_id"),
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}

/** The page of one piece's stock. */
export function stockPath(id: string): string {
  return `${STOCK_LIST.path}/${encodeURIComponent(id)}`
}
