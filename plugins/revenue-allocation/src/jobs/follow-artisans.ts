import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { followArtisans } from "../modules/revenue-allocation/terms/follow-artisans"

/** Every ten minutes: who left prison or was erased without its having been heard, and who is owed nothing any more. */
export default async function sweepArtisans(container: MedusaContainer): Promise<{ failed: number }> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const { failed } = await followArtisans(ledger, null)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { artisan_id, error } of failed) {
    // Only what kind of error: nothing of a row goes into the log.
    const { code } = (error ?? {}) as { code?: unknown }
    logger.error(`terms of artisan ${artisan_id} could not follow them: ${String(code ?? "unknown")}`)
  }
  return { failed: failed.length }
}

export const config = { name: "follow-artisans", schedule: "*/10 * * * *" }
