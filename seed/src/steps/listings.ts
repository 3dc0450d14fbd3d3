import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type listingsModule from "@tejido/listings/modules/listings"
import { createListing } from "@tejido/listings/modules/listings/write/create-listing"
import { saveListing } from "@tejido/listings/modules/listings/write/save-listing"
import { submitListing } from "@tejido/listings/modules/listings/write/submit-listing"
import { answerReview } from "@tejido/listings/modules/listings/review/answer-review"
import { requestChanges } from "@tejido/listings/modules/listings/review/request-changes"
import { withdrawListing } from "@tejido/listings/modules/listings/review/withdraw-listing"
import { adoptProducts } from "@tejido/listings/publication/adopt-products"
import { applyBehind } from "@tejido/listings/publication/apply-behind"
import type { ListingContent } from "@tejido/listings/domain/listing-content"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { PRODUCT_TYPES } from "../data"
import { EDIT_STORIES, LISTING_STORIES, type ListingStory, WITHDRAWN_STORIES } from "../data/listing-stories"
import { inCentimos } from "../in-centimos"
import { backdateListings } from "./listing-days"
import { contentOf } from "./listing-content"
import { DEMO_HAND } from "./demo-hand"
import { one } from "./market"
import { storePicture } from "./pictures"
import type { SeededWorkshop } from "./provenance"

type ListingsService = InstanceType<(typeof listingsModule)["service"]>
type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** Whoever writes and whoever reviews in the demo; the first is not the second. */
const CURATOR: Hand = { ...DEMO_HAND, actor: { type: "system", id: "demo-curator", label: "demo seed" } }

/**
 * Gives every product a listing, and adds those that are on their way: begun, sent, sent back, edited, withdrawn.
 * What is there already stays as it is. @returns how many listings there are
 */
export async function seedListings(
  container: MedusaContainer,
  workshops: Map<string, SeededWorkshop>
): Promise<number> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  await adoptProducts(container)
  await backdateListings(pg)
  const listings = container.resolve<ListingsService>("listings")
  const known = await pg.raw<{ code: string }>("select code from listings_listing where product_id is null")
  const codes = new Set(known.rows.map(({ code }) => code))
  const missing = LISTING_STORIES.filter(({ code }) => !codes.has(code))
  for (const story of missing) await tellStory(container, listings, story, workshops)
  if (missing.length > 0) await editAndWithdraw(container, listings)
  const { rows } = await pg.raw<{ count: number }>("select count(*)::int as count from listings_listing")
  return one(rows).count
}

async function tellStory(
  container: MedusaContainer,
  listings: ListingsService,
  story: ListingStory,
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const type = one(PRODUCT_TYPES.filter(({ key }) => key === story.type))
  const workshop = one([workshops.get(type.workshop)])
  const id = await listings.inTransaction((context) =>
    createListing(context, DEMO_HAND, { workshop_id: workshop.id, code: story.code })
  )
  const photo = await addPicture(container, id, type.drawing, story)
  await listings.inTransaction((context) =>
    saveListing(context, DEMO_HAND, id, { version: 1, content: contentOf(story, type, workshop, [photo]) })
  )
  if (story.ends === "begun" || story.ends === "drafted") return
  const note = story.ends === "submitted" ? story.said : undefined
  await listings.inTransaction((context) => submitListing(context, DEMO_HAND, id, { version: 2, note }))
  const { asked } = story
  if (!asked) return
  await listings.inTransaction((context) =>
    requestChanges(context, CURATOR, id, { version: 3, note: asked.note, reasons: asked.reasons })
  )
  if (story.ends !== "answered") return
  await listings.inTransaction((context) => answerReview(context, DEMO_HAND, id, one([story.said])))
}

/** A drawing as a photo that is ready; the shop says that it is one. @returns the photo's id */
async function addPicture(
  container: MedusaContainer,
  listingId: string,
  drawing: Parameters<typeof storePicture>[1],
  { code, palette, motif }: ListingStory
): Promise<string> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  // Not under the listing's code, which names the prison and is nobody else's business.
  const seed = `pieza-${generateEntityId("", "demo").slice(-10).toLowerCase()}`
  const widths = await storePicture(container, drawing, { seed, palette, ...(motif && { motif }) })
  const id = generateEntityId("", "phot")
  const files = Object.fromEntries(Object.entries(widths).map(([width, url]) => [width, { id: url, url }]))
  await pg.raw(
    `insert into listings_photo (id, listing_id, state, filename, bytes, sha256, width, height, files, illustration,
       created_by, ready_at)
     values (?, ?, 'ready', 'ilustracion.webp', 1, encode(sha256(convert_to(?, 'UTF8')), 'hex'), 1200, 1200, ?::jsonb,
       true, 'system', now())`,
    [id, listingId, code, JSON.stringify({ webp: files })]
  )
  return id
}

async function editAndWithdraw(container: MedusaContainer, listings: ListingsService): Promise<void> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  const find = async (handle: string) => {
    const { rows } = await pg.raw<{ id: string; version: number; content: ListingContent }>(
      `select l.id, l.version, l.content from listings_listing l join product p on p.id = l.product_id
       where p.handle = ? and l.state = 'published' and l.edit_state is null`,
      [handle]
    )
    return rows[0]
  }
  for (const { type: key, price_soles, care, ends, said } of EDIT_STORIES) {
    const type = one(PRODUCT_TYPES.filter((each) => each.key === key))
    const listing = await find(one(type.variations).handle)
    if (!listing) continue
    const { id, version } = listing
    const content = {
      ...listing.content,
      ...(price_soles && { price: inCentimos(price_soles) }),
      ...(care && { care }),
    }
    await listings.inTransaction((context) => saveListing(context, DEMO_HAND, id, { version, content }))
    if (ends === "submitted") {
      await listings.inTransaction((context) =>
        submitListing(context, DEMO_HAND, id, { version: version + 1, note: said })
      )
    }
  }
  for (const { type: key, kind, reason } of WITHDRAWN_STORIES) {
    const type = one(PRODUCT_TYPES.filter((each) => each.key === key))
    const listing = await find(one([type.variations.at(-1)]).handle)
    if (!listing) continue
    await listings.inTransaction((context) => withdrawListing(context, CURATOR, listing.id, { kind, reason }))
  }
  await applyBehind(container)
}
