import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { sendParcel } from "./send-parcel"

/**
 * Sends a parcel now, while somebody waits. What breaks on the way breaks nothing: it stays `sending`, and a job
 * carries on.
 * @throws MedusaError CONFLICT with why where the shop refuses it, also when it did before: the parcel is `failed`
 */
export async function sendNow(container: MedusaContainer, id: string): Promise<void> {
  const broken = await sendParcel(container, id).then(
    () => null,
    (error: unknown) => error
  )
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const [row] = await listings.reading((context) =>
    managerOf(context).execute<{ failure: string | null }[]>(
      "select failure from listings_parcel where id = ?",
      [id]
    )
  )
  if (row?.failure) {
    const message = broken instanceof Error ? broken.message : "This parcel was refused"
    throw new MedusaError(MedusaError.Types.CONFLICT, message, row.failure)
  }
  if (broken) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`dispatch: parcel ${id} is still being sent`, broken as Error)
  }
}
