import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { centimos, toJsonInteger } from "../../../../../domain/centimos"
import { projectAllocation } from "../../../../../domain/project-allocation"
import { languageOf } from "../../../../../domain/public-share"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { CURRENCY, readProductFacts, type ProductFacts } from "../../../../../projection/product-facts"
import { readStamp, type Connection } from "../../../../../projection/read-stamp"
import { StampedCache } from "../../../../../projection/stamped-cache"
import { idOf, type AllocationQuery } from "../../../../validators"

/** More products than a visitor of any day looks at; each is a few hundred bytes. */
const facts = new StampedCache<ProductFacts | null>(5000)

/**
 * `GET /store/products/:id/allocation?variant_id&quantity`: where the money of this price goes, by rule.
 * Answers `{ allocation: { amount, currency_code, policy_version, shares } }`, céntimos; the shares add up
 * to the amount, which is the variant's price now (sale prices included) times the quantity. One query, which says
 * whether what is kept of the product still holds; about ten more when it does not.
 *
 * 404 for a product that is not published in the key's sales channels, an unknown variant, or one without
 * a price in soles.
 */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { variant_id, quantity } = req.validatedQuery as AllocationQuery
  const id = idOf(req.params.id, "product")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const now = await readStamp(connection, id, req.publishable_key_context.sales_channel_ids)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const product = now ? await facts.get(id, now.stamp, () => readProductFacts(query, id)) : null
  if (!now || !product) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such product")

  const variant = variant_id ? product.variants.find(({ id }) => id === variant_id) : product.variants[0]
  if (!variant || variant.price === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such variant, or it has no price in soles"
    )
  }

  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const policy = await ledger.policyOfVersion(now.policy_version)
  const amount = centimos(variant.price * BigInt(quantity))
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
