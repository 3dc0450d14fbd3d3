import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** How long we wait for somebody else to be done with the order, in seconds. */
const PATIENCE_SECONDS = 20

/**
 * Works while nobody else of ours changes this order in Medusa, in any process: Medusa's changes of one order made at
 * once take each other's version. It is held by the connection, so a process that dies lets go of it, and one that is
 * only slow does not.
 * @throws MedusaError CONFLICT `order_busy` when it did not come to be; nothing was done then
 */
export async function underOrderLock<Result>(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<Result>
): Promise<Result> {
  let begun = false
  try {
    return await container.resolve(Modules.LOCKING).execute(
      [`listings-order:${orderId}`],
      async () => {
        begun = true
        return await work()
      },
      { timeout: PATIENCE_SECONDS }
    )
  } catch (error) {
    if (begun) throw error
    throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else is working on this order", "order_busy")
  }
}
