import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from ".."
import type { ListingsService } from "../service"
import type { ImportWork } from "./import-row"
import { runImports } from "./run-import"

/** Listings that are looked at and written in one transaction: few enough that nobody waits, and cancelling is quick. */
const BATCH = 250

/** Takes all imports as far as they go, in this application. What fails through a fault of ours is in the log, without its rows. */
export async function runImportsIn(container: MedusaContainer): Promise<{ failed: number }> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const work: ImportWork = { inTransaction: (some) => listings.inTransaction(some), batch: BATCH }
  const failed = await runImports(work)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id, error } of failed) {
    const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown }
    logger.error(`import ${id} will be tried again: ${String(code ?? name ?? "unknown")}`)
  }
  return { failed: failed.length }
}
