import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Charged } from "../modules/virtual-fairs/public/public-fair"

/** Prices of the shop are in soles, IGV included. */
const CURRENCY = "pen"

/**
 * What Medusa charges for one of these price sets at this moment, whatever lists are in force: what a page says is what
 * the cart will say. One query.
 */
export async function chargedPrices(
  scope: MedusaContainer,
  priceSetIds: readonly string[]
): Promise<Charged> {
  if (priceSetIds.length === 0) return new Map()
  const prices = await scope
    .resolve(Modules.PRICING)
    .calculatePrices({ id: [...new Set(priceSetIds)] }, { context: { currency_code: CURRENCY } })
  return new Map(
    prices.flatMap(({ id, calculated_amount, original_amount }) =>
      calculated_amount === null
        ? []
        : [
            [
              id,
              {
                price: centimosOf(calculated_amount),
                normal: centimosOf(original_amount ?? calculated_amount),
              },
            ],
          ]
    )
  )
}

const centimosOf = (soles: unknown) => Math.round(Number(soles) * 100)
