import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { checked, managerOf, tell } from "../transaction"
import { holdLot } from "./hold-lot"
import { LOT_REFUSALS } from "./lot-refusals"
import { type Hand, refused } from "./reach"
import { addStep } from "./record-custody"

/** The entry in the gate's register, kept by the security sub-directorate (D.S. 025-2017-JUS art. 15.2). */
export type LotExit = { exit_number: string; exit_on: string }

/**
 * Records that a lot left the prison. From here on what is said of it stays, and certificates can be issued.
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_has_left`, `lot_voided`; INVALID_DATA `custody_not_next` before the lot
 *   was checked, `dates_out_of_order`, `custody_too_early`
 */
export async function recordExit(context: Context, hand: Hand, id: string, exit: LotExit): Promise<void> {
  const lot = await holdLot(context, hand, id)
  if (lot.exit_on) throw refused(MedusaError.Types.CONFLICT, "lot_has_left", "This lot has left already")
  const [last] = await managerOf(context).execute<{ kind: string }[]>(
    "select kind from provenance_custody_event where subject_id = ? order by seq desc limit 1",
    [id]
  )
  if (last?.kind !== "checked") {
    throw refused(MedusaError.Types.INVALID_DATA, "custody_not_next", "A lot is checked before it leaves")
  }
  await checked(context, LOT_REFUSALS, (manager) =>
    manager.execute(
      "update provenance_lot set exit_number = ?, exit_on = ?, updated_at = now() where id = ?",
      [exit.exit_number, exit.exit_on, id]
    )
  )
  await addStep(
    context,
    hand,
    { type: "lot", id },
    { kind: "left_prison", occurred_on: exit.exit_on, document_number: exit.exit_number }
  )
  tell(context, "lot", [id])
  await recordAudit(context, hand.actor, {
    action: "lot.left_prison",
    resource: "lot",
    resourceId: id,
    establishmentId: lot.establishment_id,
    after: exit,
  })
}
