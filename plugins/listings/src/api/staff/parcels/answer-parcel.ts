import type { MedusaResponse } from "@medusajs/framework/http"
import type { Context } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { catchUpInShop } from "../../../dispatch/catch-up-in-shop"
import { readParcel } from "../../../dispatch/parcel-row"
import { LISTINGS_MODULE } from "../../../modules/listings"
import type { ListingsService } from "../../../modules/listings/service"
import { answerDispatch } from "../../answer-dispatch"

/** Changes a parcel, tells the shop of it, and answers with its dispatch. What the shop was not told, a job tells it. */
export async function answerParcel(
  req: StaffRequest,
  res: MedusaResponse,
  change: (context: Context, id: string) => Promise<void>
): Promise<void> {
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => change(context, id))
  await catchUpInShop(req.scope, id).catch((error: unknown) => {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`dispatch: the shop is still to hear of parcel ${id}`, error as Error)
  })
  const parcel = await listings.reading((context) => readParcel(context, id))
  await answerDispatch(req, res, parcel?.dispatch_id ?? "")
}
