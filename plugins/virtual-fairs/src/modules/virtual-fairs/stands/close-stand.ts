import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { requireVersion } from "../fairs/hold-fair"
import { managerOf, tell } from "../transaction"
import { holdStand } from "./hold-stand"

/**
 * Closes a stand before its fair is over, for good: its workshop takes part no more, and its place in the zone is free
 * for who waits. What it sold stays sold.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `stand_closed`, `fair_over`
 */
export async function closeStand(
  context: Context,
  hand: Hand,
  id: string,
  { version, reason }: { version: number; reason: string }
): Promise<void> {
  const stand = await holdStand(context, hand, id, "stay")
  await requireVersion(context, stand, version)
  const manager = managerOf(context)
  const member = hand.actor.id ?? hand.actor.type
  await manager.execute(
    `update fairs_stand set closed_at = now(), version = version + 1, updated_by = ?, updated_at = now()
     where id = ?`,
    [member, id]
  )
  await manager.execute(
    `update fairs_application set state = 'withdrawn', version = version + 1, updated_by = ?, updated_at = now()
     where id = ?`,
    [member, stand.application_id]
  )
  tell(context, "stand", [id])
  tell(context, "application", [stand.application_id])
  await recordAudit(context, hand.actor, {
    action: "fair_stand.closed",
    resource: "fair_stand",
    resourceId: id,
    establishmentId: stand.establishment_id,
    reason,
    before: { closed: false },
    after: { closed: true },
  })
}
