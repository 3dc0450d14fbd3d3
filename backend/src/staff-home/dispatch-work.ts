import type { ReachFilter } from "@tejido/institutions/domain/staff-ability"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import { TODAY_IN_LIMA } from "@tejido/provenance/domain/lima-today"
import { IS_LATE } from "@tejido/listings/staff-lists/dispatches"
import type { WaitingWork } from "./waiting-work"

/** A parcel or return that is still on its way into the shop's books after so long is stuck. */
const STUCK = "interval '15 minutes'"

/** What can wait between a sale and its buyer: what is to be sent, what is late, what comes back, what is stuck. */
export const DISPATCH_WORK: readonly WaitingWork[] = [
  {
    code: "dispatches_stuck",
    permission: "dispatch.update",
    tone: "alarm",
    path: "/panel/despachos?estado=open",
    words: {
      one: {
        es: "envío o devolución que no termina de registrarse",
        en: "parcel or return that does not come to be recorded",
      },
      many: {
        es: "envíos o devoluciones que no terminan de registrarse",
        en: "parcels or returns that do not come to be recorded",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from (
           select dispatch_id from listings_parcel where state = 'sending' and created_at < now() - ${STUCK}
           union all
           select dispatch_id from listings_return where state = 'receiving' and updated_at < now() - ${STUCK}
             or state = 'receiving' and attempts > 10) stuck
         join listings_dispatch d on d.id = stuck.dispatch_id where true`,
        reach
      ),
  },
  {
    code: "sales_without_dispatch",
    // A sale that is nobody's to send: whoever reviews listings can say where its product comes from.
    permission: "listing.review",
    tone: "alarm",
    path: "/panel/despachos",
    words: {
      one: { es: "venta pagada que nadie tiene que despachar", en: "paid sale that nobody has to send" },
      many: { es: "ventas pagadas que nadie tiene que despachar", en: "paid sales that nobody has to send" },
    },
    count: () =>
      sql(
        `select count(distinct o.id) from capture c join payment p on p.id = c.payment_id and p.deleted_at is null
           join order_payment_collection link
             on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
           join "order" o on o.id = link.order_id and o.canceled_at is null and o.deleted_at is null
           join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
         where c.deleted_at is null
           and c.created_at between now() - interval '30 days' and now() - interval '15 minutes'
           and i.quantity > coalesce(i.fulfilled_quantity, 0)
           and not exists (select from refund r where r.payment_id = p.id and r.deleted_at is null)
           and not exists (select from listings_dispatch_line line where line.line_id = i.item_id)`
      ),
  },
  {
    code: "dispatches_late",
    permission: "dispatch.update",
    tone: "attention",
    path: "/panel/despachos?atrasados=true",
    words: {
      one: { es: "despacho atrasado", en: "late dispatch" },
      many: { es: "despachos atrasados", en: "late dispatches" },
    },
    count: (reach) => inReach(`select count(*) from listings_dispatch d where ${IS_LATE}`, reach),
  },
  {
    code: "dispatches_due",
    permission: "dispatch.update",
    tone: "info",
    path: "/panel/despachos?estado=open",
    words: {
      one: { es: "despacho por enviar", en: "dispatch to send" },
      many: { es: "despachos por enviar", en: "dispatches to send" },
    },
    count: (reach) =>
      inReach(
        `select count(*) from listings_dispatch d
         where d.state in ('pending', 'partial') and d.due_on >= ${TODAY_IN_LIMA}`,
        reach
      ),
  },
  {
    code: "returns_to_receive",
    permission: "dispatch.update",
    tone: "info",
    path: "/panel/devoluciones?estado=announced",
    words: {
      one: { es: "devolución por recibir", en: "return to receive" },
      many: { es: "devoluciones por recibir", en: "returns to receive" },
    },
    count: (reach) =>
      inReach(
        `select count(*) from listings_return r join listings_dispatch d on d.id = r.dispatch_id
         where r.state = 'announced'`,
        reach
      ),
  },
  {
    code: "stock_to_recount",
    permission: "stock.update",
    tone: "attention",
    path: "/panel/existencias",
    words: {
      one: {
        es: "envío que se interrumpió: cuente lo que queda",
        en: "parcel that was interrupted: count what is left",
      },
      many: {
        es: "envíos que se interrumpieron: cuente lo que queda",
        en: "parcels that were interrupted: count what is left",
      },
    },
    // Until the stock of one of its pieces is counted after it.
    count: (reach) =>
      inReach(
        `select count(*) from (
           select p.dispatch_id, p.updated_at, pl.line_id from listings_parcel p
             join listings_parcel_line pl on pl.parcel_id = p.id where p.stock_doubt
           union all
           select r.dispatch_id, r.updated_at, rl.line_id from listings_return r
             join listings_return_line rl on rl.return_id = r.id where r.stock_doubt) doubted
         join listings_dispatch d on d.id = doubted.dispatch_id
         join listings_dispatch_line line on line.line_id = doubted.line_id
         where not exists (
           select from product_variant_inventory_item kit
             join inventory_level level on level.inventory_item_id = kit.inventory_item_id
             join listings_stock_level counted on counted.level_id = level.id
           where kit.variant_id = line.variant_id and counted.last_counted_at > doubted.updated_at)`,
        reach
      ),
  },
]

/** The statement, which ends in conditions, kept to the establishments in reach of its dispatches `d`. */
function inReach(text: string, { establishment_id }: ReachFilter): Sql {
  return establishment_id
    ? sql(`${text} and d.establishment_id = any(?::text[])`, establishment_id.$in)
    : sql(text)
}
