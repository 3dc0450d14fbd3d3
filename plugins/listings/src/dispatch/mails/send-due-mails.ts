import type { Context, INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Mail } from "@tejido/institutions/mails/mail-layout"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsService } from "../../modules/listings/service"
import { claimMails, type ClaimedMail, keepMailOutcome, type MailTable } from "./claim-mails"
import { readParcelMail, readReturnMail } from "./mail-facts"
import { parcelMail } from "./parcel-mail"
import { returnMail } from "./return-mail"

const AT_A_TIME = 50

type Letter = { to: string | null; mail: Mail } | null

/** How each mail is written. */
const WRITERS: Readonly<Record<MailTable, (context: Context, id: string) => Promise<Letter>>> = {
  listings_parcel: async (context, id) => {
    const facts = await readParcelMail(context, id)
    return facts && { to: facts.to, mail: parcelMail(facts) }
  },
  listings_return: async (context, id) => {
    const facts = await readReturnMail(context, id)
    return facts && { to: facts.to, mail: returnMail(facts) }
  },
}

/**
 * Sends the buyers' mails that are due: all, or one parcel's, or one return's. A mail that fails holds up no other and
 * undoes nothing; what went wrong is not told with the address in it.
 */
export async function sendDueMails(
  container: MedusaContainer,
  only: { parcelId?: string; returnId?: string } = {}
): Promise<void> {
  const all = only.parcelId === undefined && only.returnId === undefined
  if (all || only.parcelId) await sendOf(container, "listings_parcel", only.parcelId ?? null)
  if (all || only.returnId) await sendOf(container, "listings_return", only.returnId ?? null)
}

async function sendOf(container: MedusaContainer, table: MailTable, id: string | null): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  for (;;) {
    const claimed = await listings.inTransaction((context) =>
      claimMails(context, table, { id, limit: AT_A_TIME })
    )
    for (const mail of claimed) {
      const state = await sendOne(container, listings, table, mail).catch(() => "failed" as const)
      if (state === "failed") {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`dispatch: the mail of ${mail.of} ${mail.id} did not leave`)
      }
      await listings.inTransaction((context) => keepMailOutcome(context, table, mail, state))
    }
    if (claimed.length < AT_A_TIME) return
  }
}

async function sendOne(
  container: MedusaContainer,
  listings: ListingsService,
  table: MailTable,
  mail: ClaimedMail
): Promise<"sent" | "none"> {
  const letter = await listings.reading((context) => WRITERS[table](context, mail.id))
  if (!letter?.to) return "none"
  const notifications = container.resolve<INotificationModuleService>(Modules.NOTIFICATION)
  const key = (attempt: number) => `dispatch:${mail.of}:${mail.id}:${attempt}`
  // The attempt before may have left and its process died before it could say so.
  if (mail.attempt > 1 && (await hasLeft(notifications, key(mail.attempt - 1)))) return "sent"
  await notifications.createNotifications({
    to: letter.to,
    channel: "email",
    template: `dispatch-${mail.of}`,
    content: letter.mail,
    resource_id: mail.id,
    resource_type: table,
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
