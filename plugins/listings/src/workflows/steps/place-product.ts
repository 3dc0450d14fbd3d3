import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ShopPlaces } from "../../publication/differences"
import { foundProduct } from "../../publication/found-product"

type LinkRows = Record<string, Record<string, string>>[]

/** Puts a product into the shop's sales channel and under its shipping profile, where it is not yet. */
export const placeProductStep = createStep(
  "place-product",
  async ({ product_id, places }: { product_id: string; places: ShopPlaces }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const found = await foundProduct(connection, product_id)
    const inChannel = (sales_channel_id: string) => ({
      [Modules.PRODUCT]: { product_id },
      [Modules.SALES_CHANNEL]: { sales_channel_id },
    })
    const ofProfile = (shipping_profile_id: string) => ({
      [Modules.PRODUCT]: { product_id },
      [Modules.FULFILLMENT]: { shipping_profile_id },
    })
    const profile = places.shipping_profile_id
    const made: LinkRows = [
      ...(found.sales_channels.includes(places.sales_channel_id) ? [] : [inChannel(places.sales_channel_id)]),
      ...(profile === null || found.shipping_profiles.includes(profile) ? [] : [ofProfile(profile)]),
    ]
    const gone: LinkRows =
      profile === null ? [] : found.shipping_profiles.filter((id) => id !== profile).map(ofProfile)
    if (gone.length) await link.dismiss(gone)
    if (made.length) await link.create(made)
    return new StepResponse(product_id, { made, gone })
  },
  async (done, { container }) => {
    if (!done) return
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    if (done.made.length) await link.dismiss(done.made)
    if (done.gone.length) await link.create(done.gone)
  }
)
