import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../transaction"
import { holdEnquiry } from "./hold-enquiry"
import { oweAnswer } from "./owe-enquiry-mails"

/**
 * Answers an enquiry, once more if need be; whoever asked gets a mail. What was written stands beside the enquiry and
 * is deleted with it, so the audit log only has that it was.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `enquiry_closed`
 */
export async function answerEnquiry(
  context: Context,
  hand: Hand,
  id: string,
  { text, version }: { text: string; version: number }
): Promise<void> {
  const enquiry = await holdEnquiry(context, hand, id, version)
  if (enquiry.state === "closed") {
    throw refused(MedusaError.Types.CONFLICT, "enquiry_closed", "This enquiry was closed")
  }
  const manager = managerOf(context)
  const member = hand.actor.id ?? hand.actor.type
  const answer = generateEntityId("", "fans")
  await manager.execute(
    "insert into fairs_enquiry_answer (id, enquiry_id, member_id, text) values (?, ?, ?, ?)",
    [answer, id, member, text]
  )
  await manager.execute(
    `update fairs_enquiry set state = 'answered', version = version + 1, updated_by = ?, updated_at = now()
     where id = ?`,
    [member, id]
  )
  await oweAnswer(context, id, answer)
  tell(context, "enquiry", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_enquiry.answered",
    resource: "fair_enquiry",
    resourceId: id,
    establishmentId: enquiry.establishment_id,
    before: { state: enquiry.state },
    after: { state: "answered", code: enquiry.code },
  })
}
