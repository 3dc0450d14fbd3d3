import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { StandSave } from "../../../domain/stand"
import { requirePhotos } from "../applications/require-belonging"
import { requireVersion } from "../fairs/hold-fair"
import { managerOf, tell } from "../transaction"
import { holdStand } from "./hold-stand"
import { placeStand } from "./place-stand"
import { readOffers, saveOffers } from "./save-offers"

/**
 * Arranges a stand until its fair is over; a changed price counts from its next reading on.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `stand_closed`, `fair_over`; INVALID_DATA
 *   `photo_elsewhere`, and as `saveOffers`
 */
export async function saveStand(context: Context, hand: Hand, id: string, save: StandSave): Promise<void> {
  const stand = await holdStand(context, hand, id, save.position === undefined ? "stay" : "move")
  await requireVersion(context, stand, save.version)
  if (save.photo_id) await requirePhotos(context, stand.workshop_id, [save.photo_id])
  const before = {
    story: stand.story,
    photo: stand.photo,
    position: stand.position,
    products: await readOffers(context, id),
  }
  const story = save.story ?? stand.story
  const photo = photoOf(save.photo_id, stand.photo)
  await managerOf(context).execute(
    `update fairs_stand set story = ?::jsonb, photo = ?::jsonb, version = version + 1, updated_by = ?,
       updated_at = now() where id = ?`,
    [JSON.stringify(story), photo && JSON.stringify(photo), hand.actor.id ?? hand.actor.type, id]
  )
  if (save.products) await saveOffers(context, stand, before.products, save.products)
  const position =
    save.position === undefined ? stand.position : await placeStand(context, stand, save.position)
  tell(context, "stand", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_stand.updated",
    resource: "fair_stand",
    resourceId: id,
    establishmentId: stand.establishment_id,
    before,
    after: { story, photo, position, products: await readOffers(context, id) },
  })
}

function photoOf(id: string | null | undefined, before: { photo_id: string } | null) {
  if (id === undefined) return before
  return id === null ? null : { photo_id: id }
}
