import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { forgetOldMails, mailWithoutTrace } from "../statements/mail-without-trace"
import { sendFamilyMails } from "../statements/send-family-mails"

/** Every ten minutes: relatives hear of a month by mail once its payments are sent, where the artisan wants it. */
export default async function sendFamilyStatements(container: MedusaContainer): Promise<{ sent: number }> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  await forgetOldMails(container)
  const { sent, failed } = await sendFamilyMails(ledger, mailWithoutTrace(container))
  if (failed > 0) {
    // Only how many: what a mail server says repeats the address.
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${failed} mails to relatives did not leave`)
  }
  return { sent }
}

export const config = { name: "send-family-statements", schedule: "*/10 * * * *" }
