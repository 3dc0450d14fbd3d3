import type { IPricingModuleService } from "@medusajs/framework/types"
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
    const pricing = container.resolve(Modules.PRICING)
    const { variants } = await foundProduct(connection, product_id)
    const changed = pairsOf(wanted, variants).filter(({ to, is }) => !samePrice(is, to))
    for (const { to, is } of changed) {
      const before = is.prices.length ? is.prices : [{ id: undefined }]
      await setPrices(
        pricing,
        is.price_set_id,
        before.map(({ id }) => ({ id, amount: solesOf(to.price) }))
      )
    }
    return new StepResponse(
      product_id,
      changed.map(({ is: { price_set_id, prices } }) => ({ price_set_id, prices }))
    )
  },
  async (before, { container }) => {
    for (const { price_set_id, prices } of before ?? []) {
      await setPrices(container.resolve(Modules.PRICING), price_set_id, prices)
    }
  }
)

/** By their ids: without, Medusa takes each for another price beside the one that is there. */
async function setPrices(
  pricing: IPricingModuleService,
  priceSetId: string | null,
  prices: readonly { id: string | undefined; amount: number }[]
): Promise<void> {
  if (priceSetId === null || prices.length === 0) return
  await pricing.addPrices({
    priceSetId,
    prices: prices.map(({ id, amount }) => ({ ...(id && { id }), amount, currency_code: "pen" })),
  })
}

function pairsOf(wanted: WantedProduct, variants: readonly FoundVariant[]) {
  return wanted.variants.flatMap((to) => {
    const is = variants.find(({ key }) => key === to.key)
    return is ? [{ to, is }] : []
  })
}
