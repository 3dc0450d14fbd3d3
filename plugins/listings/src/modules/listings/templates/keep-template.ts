import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { copiedContent } from "../../../domain/content-copy"
import { checked, managerOf, type Refusal } from "../transaction"
import { holdListing } from "../write/hold-listing"

const REFUSALS: Readonly<Record<string, Refusal>> = {
  IDX_listings_template_name: {
    type: MedusaError.Types.CONFLICT,
    code: "template_name_taken",
    message: "Another template of this prison has this name",
  },
}

/**
 * Keeps what a listing says, without photos, lot and count, for others like it to begin with.
 * @returns the template's id
 * @throws MedusaError NOT_FOUND for a listing out of reach; CONFLICT `template_name_taken`
 */
export async function keepTemplate(
  context: Context,
  hand: Hand,
  { listing_id, name }: { listing_id: string; name: string }
): Promise<string> {
  const { establishment_id, workshop_id, content } = await holdListing(context, hand, listing_id)
  const id = generateEntityId("", "ltpl")
  await checked(context, REFUSALS, (manager) =>
    manager.execute(
      `insert into listings_template (id, establishment_id, workshop_id, name, content, created_by)
       values (?, ?, ?, ?, ?::jsonb, ?)`,
      [
        ...[id, establishment_id, workshop_id, name, JSON.stringify(copiedContent(content))],
        hand.actor.id ?? hand.actor.type,
      ]
    )
  )
  await recordAudit(context, hand.actor, {
    action: "listing_template.created",
    resource: "listing_template",
    resourceId: id,
    establishmentId: establishment_id,
    after: { name, from_listing_id: listing_id },
  })
  return id
}

/**
 * Takes a template away; listings that began with it stay as they are.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function dropTemplate(context: Context, hand: Hand, id: string): Promise<void> {
  const manager = managerOf(context)
  const [template] = await manager.execute<{ name: string; establishment_id: string }[]>(
    "select name, establishment_id from listings_template where id = ? and deleted_at is null for update",
    [id]
  )
  if (!template || !reaches(hand, template.establishment_id)) throw noSuch("listing_template")
  await manager.execute("update listings_template set deleted_at = now(), updated_at = now() where id = ?", [
    id,
  ])
  await recordAudit(context, hand.actor, {
    action: "listing_template.deleted",
    resource: "listing_template",
    resourceId: id,
    establishmentId: template.establishment_id,
    before: { name: template.name },
  })
}
