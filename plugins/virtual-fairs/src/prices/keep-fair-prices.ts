import type { Context, IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules, PriceListStatus, PriceListType } from "@medusajs/framework/utils"
import type { FairState } from "../domain/fair-state"
import {
  type PriceChanges,
  type PricedFair,
  priceListOf,
  readPriceChanges,
  readPricedFair,
} from "../modules/virtual-fairs/prices/held-prices"

const CURRENCY = "pen"
/** Prices that go to Medusa at once. */
const AT_ONCE = 250

/** While a fair is in one of these, its list follows its stands; a closed fair's stays as it was when it ended. */
const FOLLOWS: readonly FairState[] = ["selection", "announced", "live"]

/**
 * Makes Medusa's price list of a fair what the fair says: a sale from its opening to its closing, by the database's
 * clock, which Medusa asks for each price. It is written before the fair opens, so that nothing has to happen at that
 * moment. What is there already stays; whoever was killed half-way is carried on.
 *
 * Of several lists in force Medusa charges the lowest price, and never more than without any list.
 */
export async function keepFairPrices(
  container: MedusaContainer,
  context: Context,
  fairId: string
): Promise<void> {
  const pricing = container.resolve(Modules.PRICING)
  const fair = await readPricedFair(context, fairId)
  if (!fair) return
  if (!FOLLOWS.includes(fair.state) && fair.state !== "closed") {
    if (fair.list) await pricing.deletePriceLists([priceListOf(fairId)])
  } else {
    await keepList(pricing, fair)
    if (FOLLOWS.includes(fair.state)) await write(pricing, fairId, await readPriceChanges(context, fairId))
  }
}

async function keepList(pricing: IPricingModuleService, fair: PricedFair): Promise<void> {
  const list = {
    id: priceListOf(fair.id),
    title: fair.title,
    type: PriceListType.SALE,
    status: PriceListStatus.ACTIVE,
    starts_at: fair.starts_at.toISOString(),
    ends_at: fair.ends_at.toISOString(),
  }
  if (!fair.list) {
    await pricing.createPriceLists([{ ...list, description: `Precios de la feria «${fair.title}»` }])
    return
  }
  const sameMoment = (held: string | null, wanted: string) =>
    held !== null && new Date(held).toISOString() === wanted
  const same =
    fair.list.title === list.title &&
    fair.list.status === "active" &&
    sameMoment(fair.list.starts_at, list.starts_at) &&
    sameMoment(fair.list.ends_at, list.ends_at)
  if (!same) await pricing.updatePriceLists([list])
}

async function write(pricing: IPricingModuleService, fairId: string, changes: PriceChanges): Promise<void> {
  const price_list_id = priceListOf(fairId)
  const priced = <Price extends { amount: number }>(prices: Price[]) =>
    prices.map((price) => ({ ...price, amount: price.amount / 100, currency_code: CURRENCY }))
  for (const ids of batches(changes.remove)) await pricing.removePrices(ids)
  for (const prices of batches(changes.change)) {
    await pricing.updatePriceListPrices([{ price_list_id, prices: priced(prices) }])
  }
  for (const prices of batches(changes.add)) {
    await pricing.addPriceListPrices([{ price_list_id, prices: priced(prices) }])
  }
}

function* batches<Each>(all: readonly Each[]): Generator<Each[]> {
  for (let start = 0; start < all.length; start += AT_ONCE) yield all.slice(start, start + AT_ONCE)
}
