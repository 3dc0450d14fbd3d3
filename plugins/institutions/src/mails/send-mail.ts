import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Mail, MailLocale } from "./mail-layout"
import { invitationMail, newsMail, resetMail, type AccountNews, type Recipient } from "./staff-mails"

/** How sending went: when the mail left, or why it did not. */
export type Sent = { sent_at: Date; send_error: null } | { sent_at: null; send_error: string }

type Letter = { to: string; template: string; memberId: string | null; mail: Mail }

/**
 * Hands a mail to Medusa's notification module. Never throws: a mail server that is down must not undo what the mail
 * tells of. The text goes as `content`, which Medusa does not keep, for it holds links that sign people in.
 */
async function send(container: MedusaContainer, { to, template, memberId, mail }: Letter): Promise<Sent> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template,
      content: mail,
      ...(memberId ? { receiver_id: memberId, resource_id: memberId, resource_type: "staff_member" } : {}),
    })
    return { sent_at: new Date(), send_error: null }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`mail ${template} did not leave: ${reason}`)
    return { sent_at: null, send_error: reason.slice(0, 500) }
  }
}

/** The address of a page of the panel. */
export function panelUrl(path: string, query: Record<string, string>): string {
  const url = new URL(path, process.env.STOREFRONT_URL ?? "http://localhost:3000")
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

/** The mail with the link of an invitation. Record what comes back on the invitation. */
export async function sendInvitationMail(
  container: MedusaContainer,
  invitation: {
    email: string
    name: string
    institution: string
    /** In the language of the mail. */
    role: string
    /** As it goes into the link, not its hash. */
    token: string
    expiresAt: Date
    locale?: MailLocale
  }
): Promise<Sent> {
  const { email, name, institution, role, token, expiresAt, locale = "es" } = invitation
  const url = panelUrl("/panel/invitacion", { token })
  const mail = invitationMail({ name, locale, institution }, { url, role, expiresAt })
  return await send(container, { to: email, template: "staff-invitation", memberId: null, mail })
}

type Account = Recipient & { id: string; email: string }

/** The mail with a link to a new password. */
export async function sendResetMail(
  container: MedusaContainer,
  account: Account,
  { token, minutes }: { token: string; minutes: number }
): Promise<Sent> {
  const mail = resetMail(account, { url: panelUrl("/panel/clave/nueva", { token }), minutes })
  return await send(container, {
    to: account.email,
    template: "staff-password-reset",
    memberId: account.id,
    mail,
  })
}

/** Tells the owner of an account what happened to it just now. */
export async function sendNews(
  container: MedusaContainer,
  account: Account,
  news: AccountNews,
  address: string | null
): Promise<Sent> {
  const mail = newsMail(account, news, new Date(), address)
  return await send(container, {
    to: account.email,
    template: `staff-${news.replaceAll("_", "-")}`,
    memberId: account.id,
    mail,
  })
}
