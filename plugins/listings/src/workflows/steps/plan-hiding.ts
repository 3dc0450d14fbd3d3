import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { productOfListing } from "../../publication/found-product"
import { readPublications } from "../../publication/read-publications"

/** Reads which product is to be taken out of the shop, if there is one. Under the listing's lock. */
export const planHidingStep = createStep(
  "plan-hiding",
  async ({ listing_id }: { listing_id: string }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const [publication] = await readPublications(connection, [listing_id])
    if (!publication || publication.listing) {
      throw new MedusaError(MedusaError.Types.CONFLICT, `listing ${listing_id} is published`, "published")
    }
    return new StepResponse({
      listing_id,
      product_id: await productOfListing(connection, listing_id),
      seq: publication.wanted_seq,
    })
  }
)
