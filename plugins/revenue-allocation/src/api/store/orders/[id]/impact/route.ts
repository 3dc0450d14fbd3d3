import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { allocateOrder } from "../../../../../domain/allocate-order"
import { languageOf, publicShares } from "../../../../../domain/public-share"
import { positionOfWholeOrder, readOrderFacts } from "../../../../../facts/order-facts"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import { readOrderRow } from "../../../../../modules/revenue-allocation/orders/read-order-row"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { idOf, type ImpactQuery } from "../../../../validators"

/**
 * `GET /store/orders/:id/impact?secret=<cart id>`: where the money of this order went, by rule. Answers
 * `{ impact: { order_id, posted, amount, currency_code, policy_version, shares } }`, céntimos; the shares
 * add up to the amount, which is what the buyer paid less what was given back. `posted` is true when the figures are the ledger's own, false when the payment is
 * not there yet and they are what it would give.
 *
 * 404 for an unknown order and for a wrong secret alike.
 */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { secret } = req.validatedQuery as ImpactQuery
  const orderId = idOf(req.params.id, "order")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { order_id: orderId, cart_id: secret },
  })
  const order = links.length ? await readOrderFacts(query, orderId) : null
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")

  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const row = await ledger.reading((context) => readOrderRow(context, orderId))
  const policy =
    row.policy_version === null
      ? await ledger.currentPolicy()
      : await ledger.policyOfVersion(row.policy_version)
  const projected = positionOfWholeOrder(order)
  const entries = row.position ? row.posted : projected ? allocateOrder(projected, policy.rules) : []
  const { lines } = row.position ?? order
  const modes = new Set(lines.flatMap(({ origin }) => origin?.mode ?? []))
  const shares = publicShares(entries, [...modes], policy.rules, languageOf(req.locale))
  res.json({
    impact: {
      order_id: orderId,
      posted: row.position !== null,
      amount: shares.reduce((sum, { amount }) => sum + amount, 0),
      currency_code: order.currency_code,
      policy_version: policy.version,
      shares,
    },
  })
}
