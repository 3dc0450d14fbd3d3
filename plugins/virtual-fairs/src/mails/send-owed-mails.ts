import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { type ClaimedMail, claimMails, keepMailOutcome, type Outbox } from "./outbox"

const AT_A_TIME = 50

/**
 * Sends the mails of an outbox that are due: all, or those about one thing. A mail that fails holds up no other and
 * undoes nothing; what went wrong is not told with the address in it.
 */
export async function sendOwedMails(
  container: MedusaContainer,
  outbox: Outbox,
  about?: string
): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  for (;;) {
    const claimed = await fairs.inTransaction((context) =>
      claimMails(context, outbox, { about: about ?? null, limit: AT_A_TIME })
    )
    for (const mail of claimed) {
      const state = await sendOne(container, fairs, outbox, mail).catch(() => "failed" as const)
      if (state === "failed") {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`fairs: the mail ${mail.id} about ${outbox.what} did not leave`)
      }
      await fairs.inTransaction((context) => keepMailOutcome(context, outbox, mail.id, state))
    }
    if (claimed.length < AT_A_TIME) return
  }
}

async function sendOne(
  container: MedusaContainer,
  fairs: VirtualFairsService,
  outbox: Outbox,
  mail: ClaimedMail
): Promise<"sent" | "none"> {
  const letter = await fairs.reading((context) => outbox.letter(context, mail.id))
  if (!letter) return "none"
  const notifications = container.resolve<INotificationModuleService>(Modules.NOTIFICATION)
  const key = (attempt: number) => `fairs:${outbox.key}:${mail.id}:${attempt}`
  // The attempt before may have left and its process died before it could say so.
  if (mail.attempt > 1 && (await hasLeft(notifications, key(mail.attempt - 1)))) return "sent"
  await notifications.createNotifications({
    ...letter,
    channel: "email",
    idempotency_key: key(mail.attempt),
  })
  return "sent"
}

/** What Medusa's module can be asked for; its interface does not name it. */
type Filter = Parameters<INotificationModuleService["listNotifications"]>[0]

async function hasLeft(notifications: INotificationModuleService, idempotency_key: string): Promise<boolean> {
  const filter = { idempotency_key, status: "success" } as unknown as Filter
  return (await notifications.listNotifications(filter, { select: ["id"] })).length > 0
}
