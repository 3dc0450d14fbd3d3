import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { copiedContent } from "../../../domain/content-copy"
import { emptyContent, type ListingContent } from "../../../domain/listing-content"
import { checked, managerOf, tell } from "../transaction"
import { LISTING_REFUSALS } from "./listing-refusals"
import { nextCode } from "./next-code"
import { readWorkshop, requireBelonging } from "./require-belonging"

/** A draft to begin; what is absent comes from the listing or template that it is like, or is empty. */
export type NewListing = {
  establishment_id?: string | undefined
  workshop_id?: string | undefined
  code?: string | undefined
  content?: ListingContent | undefined
  from_listing_id?: string | undefined
  template_id?: string | undefined
}

type Beginning = { establishment_id: string | null; workshop_id: string | null; content: ListingContent }

/**
 * Begins a draft. Without a code it gets the prison's next free one.
 * @returns the listing's id
 * @throws MedusaError NOT_FOUND for a workshop, prison, listing or template out of reach; CONFLICT `code_taken`;
 *   INVALID_DATA `establishment_missing`, `workshop_closed`, and as `requireBelonging`
 */
export async function createListing(context: Context, hand: Hand, listing: NewListing): Promise<string> {
  const from = await beginningOf(context, hand, listing)
  const workshopId = listing.workshop_id ?? from.workshop_id
  const establishmentId = await placeOf(context, hand, listing, from)
  const content = listing.content ?? inWorkshop(from, workshopId)
  const place = {
    id: generateEntityId("", "list"),
    establishment_id: establishmentId,
    workshop_id: workshopId,
    product_id: null,
  }
  await requireBelonging(context, place, content)
  const code = listing.code ?? (await nextCode(context, establishmentId))
  await checked(context, LISTING_REFUSALS, (manager) =>
    manager.execute(
      `insert into listings_listing (id, code, establishment_id, workshop_id, content, created_by, updated_by)
       values (?, ?, ?, ?, ?::jsonb, ?, ?)`,
      [
        ...[place.id, code, establishmentId, workshopId, JSON.stringify(content)],
        ...[hand.actor.id ?? hand.actor.type, hand.actor.id ?? hand.actor.type],
      ]
    )
  )
  tell(context, "listing", [place.id])
  await recordAudit(context, hand.actor, {
    action: "listing.created",
    resource: "listing",
    resourceId: place.id,
    establishmentId,
    after: {
      code,
      workshop_id: workshopId,
      title: content.title.es,
      from_listing_id: listing.from_listing_id,
    },
  })
  return place.id
}

async function beginningOf(context: Context, hand: Hand, listing: NewListing): Promise<Beginning> {
  const { from_listing_id, template_id } = listing
  if (from_listing_id) return await copyFrom(context, hand, "listing", from_listing_id)
  if (template_id) return await copyFrom(context, hand, "template", template_id)
  return { establishment_id: null, workshop_id: null, content: emptyContent() }
}

async function copyFrom(
  context: Context,
  hand: Hand,
  what: "listing" | "template",
  id: string
): Promise<Beginning> {
  const [row] = await managerOf(context).execute<(Beginning & { establishment_id: string })[]>(
    what === "listing"
      ? "select establishment_id, workshop_id, content from listings_listing where id = ?"
      : "select establishment_id, workshop_id, content from listings_template where id = ? and deleted_at is null",
    [id]
  )
  if (!row || !reaches(hand, row.establishment_id)) throw noSuch(what)
  return { ...row, content: copiedContent(row.content) }
}

/** What another workshop than the model's can take over: who made it and what they are paid for it stay behind. */
function inWorkshop({ workshop_id, content }: Beginning, workshopId: string | null): ListingContent {
  return workshop_id === workshopId ? content : { ...content, makers: [], agreed_pay: null }
}

/** The prison of a new draft: its workshop's, the one that was named, the model's, or the only one in reach. */
async function placeOf(context: Context, hand: Hand, listing: NewListing, from: Beginning): Promise<string> {
  if (listing.workshop_id) {
    const workshop = await readWorkshop(context, listing.workshop_id)
    if (!workshop || !reaches(hand, workshop.establishment_id)) throw noSuch("workshop")
    requireOpen(workshop)
    return listing.establishment_id ?? workshop.establishment_id
  }
  const [only, ...others] = hand.establishmentIds ?? []
  const id = listing.establishment_id ?? from.establishment_id ?? (others.length ? undefined : only)
  if (!id) throw refused(MedusaError.Types.INVALID_DATA, "establishment_missing", "Say of which prison it is")
  const [there] = await managerOf(context).execute<object[]>(
    "select from provenance_establishment where id = ? and deleted_at is null",
    [id]
  )
  if (!there || !reaches(hand, id)) throw noSuch("establishment")
  return id
}

/** @throws MedusaError INVALID_DATA `workshop_closed` */
export function requireOpen({ closed }: { closed: boolean }): void {
  if (closed) throw refused(MedusaError.Types.INVALID_DATA, "workshop_closed", "This workshop is closed")
}
