import type { MedusaContainer } from "@medusajs/framework/types"
import { sendDueMails } from "../mails/send-due-mails"

/** Each minute: the mails about decisions that did not leave when they were taken. */
export default async function sendFairMails(container: MedusaContainer): Promise<void> {
  await sendDueMails(container)
}

export const config = { name: "send-fair-mails", schedule: "* * * * *" }
