import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { centimos, centimosFromDecimal, toJsonInteger } from "../../../../../domain/centimos"
import { projectAllocation } from "../../../../../domain/project-allocation"
import { languageOf } from "../../../../../domain/public-share"
import { ORIGIN_FIELDS, OriginOfProduct } from "../../../../../facts/product-origins"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { idOf, type AllocationQuery } from "../../../../validators"

/** Prices of the shop are in soles, tax included. */
const CURRENCY = "pen"

const Product = z.object({
  sales_channels_link: z.array(z.object({ sales_channel_id: z.string() })).nullish(),
  origin: OriginOfProduct,
  variants: z.array(
    z.object({
      id: z.string(),
      variant_rank: z.number().nullish(),
      calculated_price: z.object({ calculated_amount: z.unknown() }).nullish(),
    })
  ),
})

/**
 * `GET /store/products/:id/allocation?variant_id&quantity`: where the money of this price goes, by rule.
 * Answers `{ allocation: { amount, currency_code, policy_version, shares } }`, céntimos; the shares add up
 * to the amount, which is the variant's price now (sale prices included) times the quantity. Eleven small
 * reads, five of them Medusa's price calculation; the policy is kept in memory for a minute. Meant for pages
 * that are cached.
 *
 * 404 for a product that is not published in the key's sales channels, an unknown variant, or one without
 * a price in soles.
 */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { variant_id, quantity } = req.validatedQuery as AllocationQuery
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "sales_channels_link.sales_channel_id",
      "variants.id",
      "variants.variant_rank",
      "variants.calculated_price.*",
      ...ORIGIN_FIELDS,
    ],
    filters: { id: idOf(req.params.id, "product"), status: "published" },
    context: { variants: { calculated_price: QueryContext({ currency_code: CURRENCY }) } },
  })
  const product = data[0] ? Product.parse(data[0]) : null
  const channels = req.publishable_key_context.sales_channel_ids
  if (!product?.sales_channels_link?.some(({ sales_channel_id }) => channels.includes(sales_channel_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such product")
  }

  const variant = variant_id
    ? product.variants.find(({ id }) => id === variant_id)
    : product.variants.sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))[0]
  if (!variant?.calculated_price) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such variant, or it has no price in soles"
    )
  }

  const policy = await req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE).currentPolicy()
  const price = centimosFromDecimal(variant.calculated_price.calculated_amount)
  const amount = centimos(price * BigInt(quantity))
  res.json({
    allocation: {
      amount: toJsonInteger(amount),
      currency_code: CURRENCY,
      policy_version: policy.version,
      shares: projectAllocation(
        { amount, quantity, origin: product.origin },
        policy.rules,
        languageOf(req.locale)
      ),
    },
  })
}
