import type { Context } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { EnquiryBody } from "@tejido/virtual-fairs/domain/enquiry"
import { answerEnquiry } from "@tejido/virtual-fairs/modules/virtual-fairs/enquiries/answer-enquiry"
import { closeEnquiry } from "@tejido/virtual-fairs/modules/virtual-fairs/enquiries/close-enquiry"
import { createEnquiry } from "@tejido/virtual-fairs/modules/virtual-fairs/enquiries/create-enquiry"
import { FAIR_ENQUIRIES } from "../../data/fairs/enquiries"
import { dayBefore } from "../../day-before"
import { one } from "../market"

/**
 * Enquiries at the fair that runs, of which one is answered and one closed; mails about them are nobody's. Where there
 * are enquiries already, or that fair is over, none is made.
 */
export async function askAtFairs(context: Context, promoter: Hand): Promise<void> {
  const manager = managerOf(context)
  const [first] = FAIR_ENQUIRIES
  const open = await manager.execute<object[]>(
    `select from fairs_fair f where handle = ? and fairs_state(f, now()) in ('announced', 'live', 'closed')
       and not exists (select from fairs_enquiry)`,
    [first?.fair ?? ""]
  )
  if (open.length === 0) return
  for (const { fair, wantedIn, answer, closed, ...asked } of FAIR_ENQUIRIES) {
    const wanted_by = wantedIn === null ? null : dayBefore(-wantedIn)
    const code = await createEnquiry(context, fair, EnquiryBody.parse({ ...asked, wanted_by }))
    const [enquiry] = await manager.execute<{ id: string }[]>("select id from fairs_enquiry where code = ?", [
      code,
    ])
    const { id } = one([enquiry])
    if (answer) await answerEnquiry(context, promoter, id, { text: answer, version: 1 })
    if (closed) await closeEnquiry(context, promoter, id, { reason: closed, version: 1 })
  }
  await manager.execute("delete from fairs_mail where enquiry_id is not null")
}
