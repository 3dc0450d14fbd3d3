import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../transaction"
import { holdEnquiry } from "./hold-enquiry"

const { CONFLICT } = MedusaError.Types

/**
 * Closes an enquiry: nothing more is to be done. Whoever asked is told nothing by it.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `enquiry_closed`
 */
export async function closeEnquiry(
  context: Context,
  hand: Hand,
  id: string,
  { reason, version }: { reason: string | null; version: number }
): Promise<void> {
  const enquiry = await holdEnquiry(context, hand, id, version)
  if (enquiry.state === "closed") throw refused(CONFLICT, "enquiry_closed", "This enquiry was closed")
  await managerOf(context).execute(
    `update fairs_enquiry set state = 'closed', closed_at = now(), close_reason = ?, version = version + 1,
       updated_by = ?, updated_at = now() where id = ?`,
    [reason, hand.actor.id ?? hand.actor.type, id]
  )
  tell(context, "enquiry", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_enquiry.closed",
    resource: "fair_enquiry",
    resourceId: id,
    establishmentId: enquiry.establishment_id,
    reason,
    before: { state: enquiry.state },
    after: { state: "closed", code: enquiry.code },
  })
}

/**
 * Opens a closed enquiry again, to be answered.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `enquiry_open`
 */
export async function reopenEnquiry(
  context: Context,
  hand: Hand,
  id: string,
  { version }: { version: number }
): Promise<void> {
  const enquiry = await holdEnquiry(context, hand, id, version)
  if (enquiry.state !== "closed") throw refused(CONFLICT, "enquiry_open", "This enquiry is open")
  await managerOf(context).execute(
    `update fairs_enquiry set state = 'open', closed_at = null, close_reason = null, version = version + 1,
       updated_by = ?, updated_at = now() where id = ?`,
    [hand.actor.id ?? hand.actor.type, id]
  )
  tell(context, "enquiry", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_enquiry.reopened",
    resource: "fair_enquiry",
    resourceId: id,
    establishmentId: enquiry.establishment_id,
    before: { state: "closed" },
    after: { state: "open", code: enquiry.code },
  })
}
