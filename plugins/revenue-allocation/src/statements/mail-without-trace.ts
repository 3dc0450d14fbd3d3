import { randomUUID } from "node:crypto"
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SendMail } from "./send-family-mails"

const TEMPLATE = "family-statement"
const HOUR_MS = 60 * 60 * 1000

/** Medusa's module has this; its interface does not name it. */
type Erasing = INotificationModuleService & { deleteNotifications(ids: string[]): Promise<void> }
type Filter = Parameters<INotificationModuleService["listNotifications"]>[0]

/**
 * Sends through Medusa's notification module, which keeps each address in the clear: what it kept is deleted as soon as
 * the mail has left, or has not (P2). What an interruption leaves there, {@link forgetOldMails} deletes.
 */
export function mailWithoutTrace(container: MedusaContainer): SendMail {
  const notifications = container.resolve<Erasing>(Modules.NOTIFICATION)
  return async (to, content) => {
    const idempotency_key = `${TEMPLATE}:${randomUUID()}`
    try {
      await notifications.createNotifications({
        ...{ to, channel: "email", template: TEMPLATE, content, idempotency_key },
      })
    } finally {
      // A mail that has left has left, also when this fails: it must not leave again.
      await forget(notifications, { idempotency_key } as unknown as Filter).catch(() => undefined)
    }
  }
}

/** Deletes what an interrupted process left of mails like these more than an hour ago. */
export async function forgetOldMails(container: MedusaContainer, now = new Date()): Promise<void> {
  const notifications = container.resolve<Erasing>(Modules.NOTIFICATION)
  const before = new Date(now.getTime() - HOUR_MS)
  await forget(notifications, { template: TEMPLATE, created_at: { $lt: before } } as unknown as Filter)
}

async function forget(notifications: Erasing, filter: Filter): Promise<void> {
  const kept = await notifications.listNotifications(filter, { select: ["id"] })
  if (kept.length) await notifications.deleteNotifications(kept.map(({ id }) => id))
}
