import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type TillMethod, TillSaleBody } from "@tejido/virtual-fairs/domain/till"
import { beginTillSale } from "@tejido/virtual-fairs/modules/virtual-fairs/till/begin-till-sale"
import { completeTillSale } from "@tejido/virtual-fairs/till/complete-till-sale"
import { SECOND_EDITION } from "../../data/fairs/de-taller-en-taller"
import { dayBefore } from "../../day-before"
import { one } from "../market"
import { promoterHand } from "./fair-hands"
import type { FairsService } from "./seed-fairs"

type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

const METHODS: readonly TillMethod[] = ["cash", "yape", "card", "yape", "plin", "cash", "cash", "yape"]
/** In the park, by Lima's clock; the last were yesterday or today. */
const HOURS = ["11:20", "15:05", "18:40"]

/**
 * Sales at a table of the fair that runs, as the device at the table sends them: they lower the stock, and are paid in
 * cash, by wallet and by card. Only while that fair is open and nothing was sold at its tables. @returns how many
 */
export async function seedTableSales(container: MedusaContainer): Promise<number> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: offers } = await pg.raw<{
    fair_id: string
    variant_id: string
    price: string
    opens_at: Date
  }>(
    `select distinct on (o.stand_id) o.fair_id, o.variant_id, o.fair_price::text as price, f.opens_at
     from fairs_fair f join fairs_stand_product o on o.fair_id = f.id
       join product_variant_inventory_item i on i.variant_id = o.variant_id and i.deleted_at is null
       join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
     where f.handle = ? and fairs_state(f, now()) = 'live' and (o.quota is null or o.quota - o.sold > 2)
       and l.stocked_quantity - l.reserved_quantity > 4 and o.fair_price < 15000
       and not exists (select from fairs_till_sale t where t.fair_id = f.id)
     order by o.stand_id, o.position`,
    [SECOND_EDITION.handle]
  )
  const [first] = offers
  if (!first) return 0
  const promoter = await promoterHand(container)
  const fairs = container.resolve<FairsService>("virtual_fairs")
  let made = 0
  for (const [i, sold_at] of momentsSince(first.opens_at).entries()) {
    const method = one([METHODS[i % METHODS.length]])
    const lines = offers.slice(i * 2, i * 2 + 1 + (i % 2)).map(({ variant_id, price }) => ({
      variant_id,
      quantity: 1 + (i % 3 === 0 ? 1 : 0),
      unit_price: Number(price),
    }))
    if (lines.length === 0) break
    const sale = TillSaleBody.parse({
      ...{ request_id: randomUUID(), sold_at: sold_at.toISOString(), lines, method },
    })
    const id = await fairs.inTransaction((context) => beginTillSale(context, promoter, first.fair_id, sale))
    await completeTillSale(container, id)
    made += 1
  }
  return made
}

function momentsSince(opensAt: Date): Date[] {
  const moments = [3, 2, 1, 0].flatMap((days) =>
    HOURS.map((time) => new Date(`${dayBefore(days)}T${time}:00-05:00`))
  )
  return moments.filter((at) => at > opensAt && at.getTime() < Date.now()).slice(-METHODS.length)
}
