import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsService } from "../../modules/listings/service"
import type { PhotoWork } from "./photo-work"

/** The making of pictures in this application. */
export function workIn(container: MedusaContainer): PhotoWork {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  return {
    inTransaction: (work) => listings.inTransaction(work),
    store: container.resolve(Modules.FILE),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  }
}
