import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { stockBusy } from "./stock-refusals"

/** How long we wait for a purchase to be done with the piece, in seconds. */
const PATIENCE_SECONDS = 10

/**
 * Works while nobody else reserves or moves the stock of this inventory item, in any process: under the lock that
 * Medusa's own steps take, by the same module (decision 008).
 * @throws MedusaError CONFLICT `stock_busy` when it did not come to be; nothing was done then
 */
export async function underStockLock<Result>(
  container: MedusaContainer,
  inventoryItemId: string,
  work: () => Promise<Result>
): Promise<Result> {
  let begun = false
  try {
    return await container.resolve(Modules.LOCKING).execute(
      [inventoryItemId],
      async () => {
        begun = true
        return await work()
      },
      { timeout: PATIENCE_SECONDS }
    )
  } catch (error) {
    throw begun ? error : stockBusy()
  }
}
