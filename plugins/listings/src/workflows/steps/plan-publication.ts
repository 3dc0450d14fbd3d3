import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { foundProduct, productOfListing } from "../../publication/found-product"
import type { ShopPlaces } from "../../publication/differences"
import { productFields } from "../../publication/product-fields"
import { readPublications } from "../../publication/read-publications"
import { shopPlaces } from "../../publication/shop-places"
import { takeHandle } from "../../publication/take-handle"
import { wantedProduct, type WantedProduct } from "../../publication/wanted-product"

/** What is to be done about one listing. */
export type PublicationPlan = {
  listing_id: string
  /** Of the decision that this plan carries out. */
  seq: number
  wanted: WantedProduct
  places: ShopPlaces
  /** The product that is there already. */
  product_id: string | null
  /** The product to make where there is none: not for the public yet, and without variants. */
  create: CreateProductWorkflowInputDTO[]
  /** The origin that is there already. */
  origin_id: string | null
}

/**
 * Reads what a listing is to be in the shop, and what is there. Under the listing's lock.
 * @throws MedusaError CONFLICT `not_published` for one that is not, or no longer
 */
export const planPublicationStep = createStep(
  "plan-publication",
  async ({ listing_id }: { listing_id: string }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const [publication] = await readPublications(connection, [listing_id])
    if (!publication?.listing) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `listing ${listing_id} is not published`,
        "not_published"
      )
    }
    const { listing } = publication
    const handle = publication.handle ?? (await takeHandle(connection, listing_id, listing.content.title.es))
    const wanted = wantedProduct({ ...listing, handle })
    const places = await shopPlaces(connection)
    const productId = await productOfListing(connection, listing_id)
    const found = productId ? await foundProduct(connection, productId) : null
    const plan: PublicationPlan = {
      listing_id,
      seq: publication.wanted_seq,
      wanted,
      places,
      product_id: productId,
      create: found ? [] : [await newProduct()],
      origin_id: found?.origin?.id ?? null,
    }
    return new StepResponse(plan)

    async function newProduct(): Promise<CreateProductWorkflowInputDTO> {
      return {
        ...((await productFields(container, wanted)) as Pick<CreateProductWorkflowInputDTO, "title">),
        handle: wanted.handle,
        external_id: wanted.external_id,
        status: "draft",
        options: [{ title: wanted.option, values: wanted.variants.map(({ title }) => title) }],
        sales_channels: [{ id: places.sales_channel_id }],
        ...(places.shipping_profile_id && { shipping_profile_id: places.shipping_profile_id }),
      }
    }
  }
)
