import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { markSpread, unspreadConsents } from "@tejido/provenance/modules/provenance/consents/spread"
import { PRODUCT_EVENTS } from "../product-index/affected-products"
import { PRODUCTS_REFRESHED } from "../modules/search-desk/service"
import { changedRecords } from "../product-index/changed-records"
import { CERTIFICATE_EVENTS, certificateTags } from "../shop-cache/certificate-tags"
import type { Connection } from "../shop-cache/connection"
import { FAIR_EVENTS, fairTags, isFairTurned } from "../shop-cache/fair-tags"
import { INSTITUTION_EVENTS, institutionTags } from "../shop-cache/institution-tags"
import { photoTags } from "../shop-cache/photo-tags"
import { PLACE_EVENTS, placeTags } from "../shop-cache/place-tags"
import { productTags } from "../shop-cache/product-tags"
import { shopNotices } from "../shop-cache/shop-notices"

/**
 * Tells the shop which of its cached pages a change has made old, by tag. Of consents it notes when the shop has
 * taken it: those of which that is not known are told of again by a job (P3).
 */
export default async function revalidateShop({ event, container }: SubscriberArgs<unknown>) {
  const on = shopNotices.isOn()
  if (!on && !event.name.startsWith("provenance.artisan.")) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const changes = await changedRecords(event, query)
  // Read before the tags: what is given or revoked from here on has an event of its own.
  const artisans = changes.flatMap(({ kind, ids }) => (kind === "artisan" ? ids : []))
  const consents = artisans.length ? await unspreadConsents(connection, artisans) : []
  if (!on) return await markSpread(connection, consents)
  const tags = await Promise.all([
    productTags(event, query),
    placeTags(event, query),
    institutionTags(event, query),
    photoTags(changes, connection),
    certificateTags(changes, connection),
    fairTags(event, connection),
  ])
  // And once more when the index knows, too.
  if (isFairTurned(event)) void shopNotices.add(tags.flat(), container, "at_once")
  const taken = shopNotices.add(tags.flat(), container)
  if (consents.length) {
    // Not awaited: the shop hears in two seconds, and whoever hands out events need not wait for it.
    void taken
      .then((told) => (told ? markSpread(connection, consents) : undefined))
      .catch((error: unknown) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`It was not noted that consents were told of: ${String(error)}`)
      )
  }
}

export const config: SubscriberConfig = {
  event: [
    ...new Set([
      ...PRODUCT_EVENTS,
      PRODUCTS_REFRESHED,
      ...PLACE_EVENTS,
      ...INSTITUTION_EVENTS,
      ...CERTIFICATE_EVENTS,
      ...FAIR_EVENTS,
    ]),
  ],
}
