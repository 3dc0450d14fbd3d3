import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsService } from "../../modules/listings/service"
import { readReturn } from "./hold-return"
import { takeBack } from "./take-back"

/**
 * Takes a return back now, while somebody waits. What breaks on the way breaks nothing: it stays `receiving`, and a job
 * carries on.
 * @throws MedusaError CONFLICT with why where the shop refuses it: the return is `announced` again
 */
export async function receiveNow(container: MedusaContainer, id: string): Promise<void> {
  try {
    await takeBack(container, id)
  } catch (error) {
    const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
    const row = await listings.reading((context) => readReturn(context, id))
    if (row?.state === "announced") throw error
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`dispatch: return ${id} is still being received`, error as Error)
  }
}
