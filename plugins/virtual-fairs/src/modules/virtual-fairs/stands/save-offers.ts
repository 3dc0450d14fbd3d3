import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { StandOffer } from "../../../domain/stand"
import { ToldRefusal } from "../../../domain/told-refusal"
import { variantsOf } from "../shop/variants-of"
import { managerOf } from "../transaction"
import type { HeldStand } from "./hold-stand"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** What stands there, with how many were sold at the fair's price. */
export type KeptOffer = StandOffer & { sold: number }

/** A stand's offers in their order. */
export async function readOffers(context: Context, standId: string): Promise<KeptOffer[]> {
  const rows = await managerOf(context).execute<(KeptOffer & { fair_price: string | number })[]>(
    `select variant_id, fair_price, quota, kept, sold from fairs_stand_product where stand_id = ?
     order by position, id`,
    [standId]
  )
  return rows.map((row) => ({ ...row, fair_price: Number(row.fair_price) }))
}

/**
 * Makes a stand's offers what the list says. What was sold stays on the list, at whatever quota covers it.
 * @throws MedusaError INVALID_DATA `variant_twice`, `kept_over_quota`, `not_of_workshop` and `fair_price_higher` with
 *   `{ variant_id }`; CONFLICT `product_sold`, `quota_below_sold` with `{ variant_id, sold }`
 */
export async function saveOffers(
  context: Context,
  stand: HeldStand,
  before: readonly KeptOffer[],
  offers: readonly StandOffer[]
): Promise<void> {
  const ids = offers.map(({ variant_id }) => variant_id)
  if (new Set(ids).size < ids.length) {
    throw refused(INVALID_DATA, "variant_twice", "A product stands in the list twice")
  }
  requireSold(before, offers)
  const variants = await variantsOf(context, stand.workshop_id, { variants: ids })
  const known = new Map(variants.map((each) => [each.variant_id, each]))
  for (const { variant_id, fair_price, quota, kept } of offers) {
    const variant = known.get(variant_id)
    if (variant?.price === null || variant === undefined) {
      throw new ToldRefusal(
        INVALID_DATA,
        "not_of_workshop",
        "Only what this workshop has published can stand here",
        { variant_id }
      )
    }
    if (fair_price > variant.price) {
      throw new ToldRefusal(
        INVALID_DATA,
        "fair_price_higher",
        "At the fair nothing costs more than in the shop",
        { variant_id, normal_price: variant.price }
      )
    }
    if (quota !== null && kept > quota) {
      throw refused(INVALID_DATA, "kept_over_quota", "No more can be kept than are offered")
    }
  }
  const manager = managerOf(context)
  const gone = before
    .filter(({ variant_id }) => !ids.includes(variant_id))
    .map(({ variant_id }) => variant_id)
  if (gone.length) {
    await manager.execute("delete from fairs_stand_product where stand_id = ? and variant_id in (?)", [
      stand.id,
      gone,
    ])
  }
  const rows = offers.map((offer, position) => ({
    ...offer,
    id: generateEntityId("", "fspr"),
    product_id: known.get(offer.variant_id)?.product_id,
    position,
  }))
  await manager.execute(
    `insert into fairs_stand_product (id, stand_id, fair_id, product_id, variant_id, fair_price, quota, kept, position)
     select id, ?, ?, product_id, variant_id, fair_price, quota, kept, position
     from jsonb_to_recordset(?::jsonb) as offer(id text, product_id text, variant_id text, fair_price bigint,
       quota integer, kept integer, position integer)
     on conflict (fair_id, variant_id) do update set fair_price = excluded.fair_price, quota = excluded.quota,
       kept = excluded.kept, position = excluded.position`,
    [stand.id, stand.fair_id, JSON.stringify(rows)]
  )
}

function requireSold(before: readonly KeptOffer[], offers: readonly StandOffer[]): void {
  for (const { variant_id, sold } of before) {
    if (sold === 0) continue
    const offer = offers.find((each) => each.variant_id === variant_id)
    if (!offer) {
      throw new ToldRefusal(CONFLICT, "product_sold", "What has been sold here stays on the list", {
        variant_id,
        sold,
      })
    }
    if (offer.quota !== null && offer.quota < sold) {
      throw new ToldRefusal(CONFLICT, "quota_below_sold", `${sold} have been sold`, { variant_id, sold })
    }
  }
}
