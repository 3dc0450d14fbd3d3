import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import { staleOrders } from "../modules/virtual-fairs/sales/stale-orders"
import { takeInSales } from "../modules/virtual-fairs/sales/take-in-sales"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"

/** Makes right what no event did: see {@link staleOrders}. An order that fails holds up no other. */
export async function takeInStaleSales(container: MedusaContainer, since: Date | null): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const orderId of await fairs.reading((context) => staleOrders(context, since))) {
    try {
      await fairs.inTransaction((context) => takeInSales(context, orderId))
    } catch (error) {
      logger.error(`fairs: the sales of order ${orderId} could not be taken in`, error as Error)
    }
  }
}
