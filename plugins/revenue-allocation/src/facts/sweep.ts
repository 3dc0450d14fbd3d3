import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postSaleWorkflow } from "../workflows/post-sale"
import { unpostedPayments } from "./unposted-payments"

/**
 * Posts every captured payment since a moment that no event brought to the ledger (M8). One that fails
 * is logged and does not keep the others from being posted; the next sweep tries it again.
 */
export async function sweep(container: MedusaContainer, since: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let posted = 0
  let withoutOrder = 0
  for await (const payment_id of unpostedPayments(container, since)) {
    try {
      const { result } = await postSaleWorkflow(container).run({ input: { payment_id } })
      if (result.order_id === null) withoutOrder += 1
      posted += result.transactions.filter(({ created }) => created).length
    } catch (error) {
      logger.error(`ledger: payment ${payment_id} could not be posted`, error as Error)
    }
  }
  if (posted) logger.info(`ledger: ${posted} captures posted that no event had brought`)
  if (withoutOrder) logger.debug(`ledger: ${withoutOrder} captured payments have no order`)
}
