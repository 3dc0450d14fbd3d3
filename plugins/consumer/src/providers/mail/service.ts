import { randomUUID } from "node:crypto"
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport, type SendMailOptions } from "nodemailer"

/** The provider's options in `medusa-config`. */
export type MailOptions = {
  /** Mail server as an address, e.g. `smtps://user:password@mail.example.pe`; wins over `outbox`. */
  smtpUrl?: string | undefined
  /** Folder that mails are written to as `.eml` files where there is no mail server: on a laptop, in a demo. */
  outbox?: string | undefined
  /** Sender, e.g. `Tejido <avisos@tejido.pe>`. */
  from?: string | undefined
}

/** A mail server that does not answer must not hold up whoever waits for an answer of ours. */
const TIMEOUT_MS = 10_000

/**
 * Sends the notifications of the channel `email`, with the text that whoever sends them has written into `content`
 * (subject, text, html). Medusa keeps `data` of a notification and not its `content`: what a link opens with belongs
 * into `content` only.
 */
export class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail"
  private readonly send_: (mail: SendMailOptions) => Promise<string>
  private readonly from: string

  constructor(_container: Record<string, unknown>, options: MailOptions) {
    super()
    this.from = options.from || "Tejido <no-responder@localhost>"
    if (options.smtpUrl) this.send_ = bySmtp(options.smtpUrl)
    else if (options.outbox) this.send_ = intoFolder(options.outbox)
    else this.send_ = refuse
  }

  /**
   * @returns the id of the message in the mail server, or the name of its file in the outbox
   * @throws MedusaError when there is no text, or nowhere to send it
   */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, from, content } = notification
    if (!content?.subject || !content.text) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs a subject and a text")
    }
    return {
      id: await this.send_({
        from: from?.trim() || this.from,
        // An object and not text: a comma or a line break in it stays inside one address.
        to: { name: "", address: to },
        subject: content.subject,
        text: content.text,
        ...(content.html ? { html: content.html } : {}),
      }),
    }
  }
}

function bySmtp(url: string): (mail: SendMailOptions) => Promise<string> {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  return async (mail) => (await transport.sendMail(mail)).messageId
}

function intoFolder(folder: string): (mail: SendMailOptions) => Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" })
  return async (mail) => {
    const { message } = await transport.sendMail(mail)
    // Links in these mails sign people in: nobody else on this machine may read them.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID()}.eml`
    await writeFile(path.join(folder, name), message as Buffer, { mode: 0o600, flag: "wx" })
    return name
  }
}

async function refuse(): Promise<never> {
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "No mail leaves: set SMTP_URL, or MAIL_OUTBOX for a folder"
  )
}
