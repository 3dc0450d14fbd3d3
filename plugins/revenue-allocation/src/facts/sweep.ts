import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postOrderWorkflow } from "../workflows/post-order"
import { unpostedOrders } from "./unposted-orders"

/**
 * Posts every capture, refund and change of an order since a moment that no event brought to the ledger (M8). An order
 * that fails is logged and does not keep the others from being posted; the next sweep tries it again.
 */
export async function sweep(container: MedusaContainer, since: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const done = new Set<string>()
  let posted = 0
  let withoutOrder = 0
  for await (const { order_id } of unpostedOrders(container, since)) {
    if (order_id === null) {
      withoutOrder += 1
      continue
    }
    if (done.has(order_id)) continue
    done.add(order_id)
    try {
      const { result } = await postOrderWorkflow(container).run({ input: { order_id } })
      posted += result.transactions.filter(({ created }) => created).length
    } catch (error) {
      logger.error(`ledger: order ${order_id} could not be posted`, error as Error)
    }
  }
  if (posted) logger.info(`ledger: ${posted} facts posted that no event had brought`)
  if (withoutOrder) logger.debug(`ledger: ${withoutOrder} payments with unposted money have no order`)
}
