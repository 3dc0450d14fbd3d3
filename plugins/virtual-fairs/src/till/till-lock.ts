import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** How long we wait for somebody else to be done with the sale, in seconds. */
const PATIENCE_SECONDS = 20

/**
 * Works while nobody else, in any process, works on this sale.
 * @throws MedusaError CONFLICT `till_busy` when it did not come to be; nothing was done then
 */
export async function underTillLock<Result>(
  container: MedusaContainer,
  saleId: string,
  work: () => Promise<Result>
): Promise<Result> {
  let begun = false
  try {
    return await container.resolve(Modules.LOCKING).execute(
      [`fair-till:${saleId}`],
      async () => {
        begun = true
        return await work()
      },
      { timeout: PATIENCE_SECONDS }
    )
  } catch (error) {
    if (begun) throw error
    throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else is working on this sale", "till_busy")
  }
}
