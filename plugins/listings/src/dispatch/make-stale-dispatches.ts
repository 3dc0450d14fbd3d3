import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { makeDispatches } from "./make-dispatches"
import { staleOrders } from "./stale-orders"

/** Makes right what no event did: see {@link staleOrders}. An order that fails holds up no other. */
export async function makeStaleDispatches(container: MedusaContainer, since: Date | null): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const orderId of await listings.reading((context) => staleOrders(context, since))) {
    try {
      await listings.inTransaction((context) => makeDispatches(context, orderId))
    } catch (error) {
      logger.error(`dispatch: order ${orderId} has no dispatches yet`, error as Error)
    }
  }
}
