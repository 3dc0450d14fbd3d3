import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { foundProduct, type FoundVariant } from "../../publication/found-product"
import { samePrice } from "../../publication/differences"
import { newVariants } from "../../publication/new-variants"
import { solesOf, type WantedProduct } from "../../publication/wanted-product"

type Input = { wanted: WantedProduct; product_id: string }

/**
 * Makes the variants that are there say what the listing says, and answers with those to make.
 */
export const reviseVariantsStep = createStep(
  "revise-variants",
  async ({ wanted, product_id }: Input, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const found = await foundProduct(connection, product_id)
    const changed = pairsOf(wanted, found.variants).filter(
      ({ to, is }) => is.title !== to.title || is.rank !== to.rank
    )
    if (changed.length) {
      await container
        .resolve(Modules.PRODUCT)
        .upsertProductVariants(
          changed.map(({ to, is }) => ({ id: is.id, title: to.title, variant_rank: to.rank }))
        )
    }
    return new StepResponse(
      await newVariants(connection, wanted, found),
      changed.map(({ is: { id, title, rank } }) => ({ id, title, variant_rank: rank ?? 0 }))
    )
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(Modules.PRODUCT).upsertProductVariants(before)
  }
)

/** Makes what variants cost, to everybody and in soles, what the listing says. Sales and other currencies stay. */
export const revisePricesStep = createStep(
  "revise-prices",
  async ({ wanted, product_id }: Input, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const { variants } = await foundProduct(connection, product_id)
    const changed = pairsOf(wanted, variants).flatMap(({ to, is }) =>
      is.price_set_id !== null && !samePrice(is, to)
        ? [{ priceSetId: is.price_set_id, before: is.price, now: solesOf(to.price) }]
        : []
    )
    await setPrices(changed.map(({ priceSetId, now }) => ({ priceSetId, amount: now })))
    return new StepResponse(
      product_id,
      changed.flatMap(({ priceSetId, before }) =>
        before === null ? [] : [{ priceSetId, amount: Number(before) }]
      )
    )

    async function setPrices(prices: readonly Price[]): Promise<void> {
      if (prices.length) await container.resolve(Modules.PRICING).addPrices(pricesInSoles(prices))
    }
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(Modules.PRICING).addPrices(pricesInSoles(before))
  }
)

type Price = { priceSetId: string; amount: number }

/** Added to its set, a price takes the place of the one that is for the same people. */
function pricesInSoles(prices: readonly Price[]) {
  return prices.map(({ priceSetId, amount }) => ({
    priceSetId,
    prices: [{ amount, currency_code: "pen" }],
  }))
}

function pairsOf(wanted: WantedProduct, variants: readonly FoundVariant[]) {
  return wanted.variants.flatMap((to) => {
    const is = variants.find(({ key }) => key === to.key)
    return is ? [{ to, is }] : []
  })
}
