import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { checked, managerOf, tell } from "../transaction"
import type { NewLot } from "./create-lot"
import { holdLot } from "./hold-lot"
import { LOT_REFUSALS } from "./lot-refusals"
import { sharesOfMakers, writeMakers } from "./lot-makers"
import { type Hand, refused } from "./reach"

/** What can be corrected of a lot until it leaves; what is absent stays. Makers are all given or none. */
export type LotRevision = Partial<Omit<NewLot, "workshop_id" | "origin_id" | "quantity">>

const FACTS = [
  ...(["name", "name_en", "technique", "materials", "control_number"] as const),
  ...(["started_on", "finished_on", "share_basis"] as const),
]

/**
 * Corrects what is said of a lot that has not left yet.
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_has_left`, `lot_voided`; INVALID_DATA as {@link createLot}
 */
export async function reviseLot(
  context: Context,
  hand: Hand,
  id: string,
  revision: LotRevision
): Promise<void> {
  const manager = managerOf(context)
  const lot = await holdLot(context, hand, id)
  if (lot.exit_on) {
    throw refused(MedusaError.Types.CONFLICT, "lot_has_left", "A lot that has left the prison stays as it is")
  }
  const changed = FACTS.filter((fact) => revision[fact] !== undefined && revision[fact] !== lot[fact])
  const after = { ...lot, ...Object.fromEntries(changed.map((fact) => [fact, revision[fact]])) }
  // Another basis needs the parts anew: hours say nothing of what was agreed, nor the other way round.
  if (changed.includes("share_basis") && !revision.makers) {
    throw refused(
      MedusaError.Types.INVALID_DATA,
      "no_makers",
      "Another way of sharing needs the makers again"
    )
  }
  const before = await manager.execute<{ artisan_id: string; minutes: number | null; share_bp: number }[]>(
    "select artisan_id, minutes, share_bp from provenance_lot_maker where lot_id = ? order by artisan_id",
    [id]
  )
  const makers = revision.makers ?? before
  const shares = await sharesOfMakers(manager, after, after.share_basis, makers)
  await checked(context, LOT_REFUSALS, async () => {
    if (changed.length) {
      await manager.execute(
        `update provenance_lot set ${changed.map((fact) => `${fact} = ?`).join(", ")}, updated_at = now() where id = ?`,
        [...changed.map((fact) => after[fact]), id]
      )
    }
    if (revision.makers) await writeMakers(manager, id, shares)
  })
  if (!changed.length && !revision.makers) return
  tell(context, "lot", [id])
  const part = (of: object) =>
    Object.fromEntries(changed.map((fact) => [fact, (of as Record<string, unknown>)[fact]]))
  await recordAudit(context, hand.actor, {
    action: "lot.updated",
    resource: "lot",
    resourceId: id,
    establishmentId: lot.establishment_id,
    before: { ...part(lot), ...(revision.makers && { makers: before }) },
    after: { ...part(after), ...(revision.makers && { makers: shares }) },
  })
}
