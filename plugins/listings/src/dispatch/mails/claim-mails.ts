import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"

/** Of what a mail tells. */
export type MailTable = "listings_parcel" | "listings_return"

/** A mail that is ours to send now; `attempt` counts from 1. */
export type ClaimedMail = { id: string; of: string; attempt: number }

const MOST_ATTEMPTS = 5

const DUE: Readonly<Record<MailTable, string>> = {
  listings_parcel: "state in ('sent', 'delivered')",
  listings_return: "state in ('announced', 'received')",
}
const OF: Readonly<Record<MailTable, string>> = { listings_parcel: "'parcel'", listings_return: "mail_of" }

/**
 * Takes the mails that are due, for whoever calls this alone. What failed comes again after an hour, what was begun by
 * somebody who died after ten minutes, five times in all. Belongs in a transaction of its own.
 */
export async function claimMails(
  context: Context,
  table: MailTable,
  { id = null, limit }: { id?: string | null; limit: number }
): Promise<ClaimedMail[]> {
  return await managerOf(context).execute<ClaimedMail[]>(
    `update ${table} set mail_state = 'sending', mail_attempts = mail_attempts + 1, mail_attempted_at = now()
     where id in (
       select id from ${table} where ${DUE[table]} and id = coalesce(?, id) and mail_attempts < ${MOST_ATTEMPTS}
         and (mail_state is null
           or mail_state = 'failed' and mail_attempted_at < now() - interval '1 hour'
           or mail_state = 'sending' and mail_attempted_at < now() - interval '10 minutes')
       order by created_at limit ? for update skip locked)
     returning id, ${OF[table]} as of, mail_attempts as attempt`,
    [id, limit]
  )
}

/** Keeps how it went; a return that has come meanwhile has another mail to be told of, and that stays due. */
export async function keepMailOutcome(
  context: Context,
  table: MailTable,
  { id, of }: Pick<ClaimedMail, "id" | "of">,
  state: "sent" | "failed" | "none"
): Promise<void> {
  await managerOf(context).execute(
    `update ${table} set mail_state = ? where id = ? and mail_state = 'sending' and ${OF[table]} = ?`,
    [state, id, of]
  )
}
