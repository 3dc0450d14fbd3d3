import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { ApplicationContent } from "../../../domain/application"
import { type HeldFair, holdFair } from "../fairs/hold-fair"
import { checked, managerOf, type Refusal, tell } from "../transaction"
import { readWorkshop, requireBelonging } from "./require-belonging"
import { saveProducts } from "./save-products"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

const REFUSALS: Readonly<Record<string, Refusal>> = {
  fairs_application_once: {
    type: CONFLICT,
    code: "already_applied",
    message: "This workshop has an application for this fair",
  },
}

/**
 * Begins a workshop's application while the call is open. One for each workshop and fair; it is never a person's.
 * @returns the application's id
 * @throws MedusaError NOT_FOUND for a fair that workshops do not see yet and for a workshop out of reach; CONFLICT
 *   `call_closed`, `already_applied`; INVALID_DATA `workshop_closed` and as `requireBelonging`
 */
export async function apply(
  context: Context,
  hand: Hand,
  fairId: string,
  { workshop_id, ...content }: ApplicationContent & { workshop_id: string }
): Promise<string> {
  const fair = await holdFair(context, fairId, "share")
  if (fair.published_at === null) throw noSuch("fair")
  requireCall(fair)
  const workshop = await readWorkshop(context, workshop_id)
  if (!workshop || !reaches(hand, workshop.establishment_id)) throw noSuch("workshop")
  if (workshop.closed) throw refused(INVALID_DATA, "workshop_closed", "This workshop is closed")
  await requireBelonging(context, fairId, workshop, content)
  const id = generateEntityId("", "fapp")
  const member = hand.actor.id ?? hand.actor.type
  await checked(context, REFUSALS, () =>
    managerOf(context).execute(
      `insert into fairs_application (id, fair_id, workshop_id, establishment_id, zone_id, statement, capacity, photos,
         created_by, updated_by)
       values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
      [
        ...[id, fairId, workshop_id, workshop.establishment_id, content.zone_id, content.statement],
        ...[content.capacity, JSON.stringify(content.photos), member, member],
      ]
    )
  )
  await saveProducts(context, id, content.products)
  tell(context, "application", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_application.created",
    resource: "fair_application",
    resourceId: id,
    establishmentId: workshop.establishment_id,
    after: { fair_id: fairId, workshop_id, zone_id: content.zone_id },
  })
  return id
}

/** @throws MedusaError CONFLICT `call_closed` */
export function requireCall({ state }: HeldFair): void {
  if (state !== "call") throw refused(CONFLICT, "call_closed", "The fair's call is not open")
}
