import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { problemsIf } from "../../../domain/problem"
import { checked, managerOf } from "../transaction"
import { artisanOf, type Hand, holdArtisan } from "./hold-artisan"
import { refuseIf, TERMS_REFUSALS } from "./refused"

/**
 * Ends a beneficiary: nothing new can be ordered or instructed for them. What they are owed already is still paid.
 * @throws Refused `beneficiary_ordered`, `beneficiary_instructed` while an order or an instruction names them;
 *   MedusaError NOT_FOUND, CONFLICT `beneficiary_ended`
 */
export async function endBeneficiary(context: Context, hand: Hand, id: string): Promise<void> {
  const artisan = await holdArtisan(context, hand, await artisanOf(context, "revenue_beneficiary", id))
  const [found] = await managerOf(context).execute<Found[]>(
    `select ended_at is not null as ended,
       exists (select from revenue_alimony_order o
               where o.beneficiary_id = b.id and (o.ends_on is null or o.ends_on >= ?::date)) as ordered,
       exists (select from revenue_instruction i join revenue_instruction_part p on p.instruction_id = i.id
               where p.beneficiary_id = b.id and (i.revoked_on is null or i.revoked_on > ?::date)) as instructed
     from revenue_beneficiary b where b.id = ?`,
    [artisan.today, artisan.today, id]
  )
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such beneficiary")
  if (found.ended) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This beneficiary was ended before",
      "beneficiary_ended"
    )
  }
  refuseIf(
    problemsIf(
      [found.ordered, "beneficiary_ordered", "id"],
      [found.instructed, "beneficiary_instructed", "id"]
    )
  )
  await checked(context, TERMS_REFUSALS, (manager) =>
    manager.execute("update revenue_beneficiary set ended_at = now(), updated_at = now() where id = ?", [id])
  )
  await recordAudit(context, hand.actor, {
    action: "beneficiary.ended",
    resource: "beneficiary",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    after: { ended: true },
  })
}

type Found = { ended: boolean; ordered: boolean; instructed: boolean }
