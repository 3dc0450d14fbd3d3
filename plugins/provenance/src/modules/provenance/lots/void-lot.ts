import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { managerOf, tell } from "../transaction"
import { holdLot } from "./hold-lot"
import { type Hand, refused } from "./reach"

/**
 * Voids a lot that was recorded by mistake and has not left. Its codes stay taken; nothing more can be recorded of it.
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_has_left`, `lot_voided`
 */
export async function voidLot(context: Context, hand: Hand, id: string, reason: string): Promise<void> {
  const lot = await holdLot(context, hand, id)
  if (lot.exit_on) {
    throw refused(
      MedusaError.Types.CONFLICT,
      "lot_has_left",
      "A lot that has left the prison cannot be voided"
    )
  }
  await managerOf(context).execute(
    "update provenance_lot set voided_at = now(), void_reason = ?, updated_at = now() where id = ?",
    [reason, id]
  )
  tell(context, "lot", [id])
  await recordAudit(context, hand.actor, {
    action: "lot.voided",
    resource: "lot",
    resourceId: id,
    establishmentId: lot.establishment_id,
    reason,
    before: { voided: false },
    after: { voided: true },
  })
}
