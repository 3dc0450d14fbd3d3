import type { ReachFilter } from "@tejido/institutions/domain/staff-ability"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import { IS_COUNTED, IS_LOW, LEVEL_OF_LISTING } from "@tejido/listings/stock/level-of-listing"
import type { WaitingWork } from "./waiting-work"

/** What can wait about how many there are of each piece. */
export const STOCK_WORK: readonly WaitingWork[] = [
  {
    code: "stock_low",
    permission: "stock.update",
    tone: "attention",
    path: "/panel/existencias?pocas=true",
    words: {
      one: { es: "pieza de la que quedan pocas", en: "piece of which few are left" },
      many: { es: "piezas de las que quedan pocas", en: "pieces of which few are left" },
    },
    count: (reach) =>
      inReach(
        `select count(*) from ${LEVEL_OF_LISTING} left join listings_stock_level s on s.level_id = il.id where ${IS_LOW}`,
        reach
      ),
  },
  {
    code: "stock_never_counted",
    permission: "stock.update",
    tone: "info",
    path: "/panel/existencias/contar",
    words: {
      one: { es: "pieza que nunca se ha contado", en: "piece that was never counted" },
      many: { es: "piezas que nunca se han contado", en: "pieces that were never counted" },
    },
    count: (reach) =>
      inReach(
        `select count(*) from ${LEVEL_OF_LISTING} where l.state = 'published' and not ${IS_COUNTED}`,
        reach
      ),
  },
]

/** The statement, which ends in conditions, kept to the establishments in reach of its listings `l`. */
function inReach(text: string, { establishment_id }: ReachFilter): Sql {
  return establishment_id
    ? sql(`${text} and l.establishment_id = any(?::text[])`, establishment_id.$in)
    : sql(text)
}
