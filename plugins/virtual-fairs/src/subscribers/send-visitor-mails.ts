import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ENQUIRY_MAILS } from "../mails/enquiry-mails"
import { REMINDER_MAILS } from "../mails/reminder-mails"
import { sendOwedMails } from "../mails/send-owed-mails"

const OF_ENQUIRIES = "virtual-fairs.enquiry.updated"
const OF_REMINDERS = "virtual-fairs.reminder.updated"

/** Sends at once what an enquiry, its answer or a reminder owes, without whoever asked waiting; what is missed, a job finds. */
export default async function sendVisitorMails({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendOwedMails(container, event.name === OF_ENQUIRIES ? ENQUIRY_MAILS : REMINDER_MAILS, event.data.id)
}

export const config: SubscriberConfig = {
  event: [OF_ENQUIRIES, OF_REMINDERS],
  context: { subscriberId: "send-fair-visitor-mails" },
}
