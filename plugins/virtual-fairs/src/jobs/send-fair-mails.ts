import type { MedusaContainer } from "@medusajs/framework/types"
import { DECISION_MAILS } from "../mails/decision-mails"
import { ENQUIRY_MAILS } from "../mails/enquiry-mails"
import { REMINDER_MAILS } from "../mails/reminder-mails"
import { sendOwedMails } from "../mails/send-owed-mails"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import { forgetSpentReminders, oweReminders } from "../modules/virtual-fairs/reminders/owe-reminders"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"

/**
 * Each minute: reminders that are due by now, and the mails that did not leave when they were owed. One outbox that
 * fails does not hold up the others.
 */
export default async function sendFairMails(container: MedusaContainer): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  await fairs.inTransaction(oweReminders)
  for (const outbox of [DECISION_MAILS, ENQUIRY_MAILS, REMINDER_MAILS]) await sendOwedMails(container, outbox)
  await fairs.inTransaction(forgetSpentReminders)
}

export const config = { name: "send-fair-mails", schedule: "* * * * *" }
