import type { Context } from "@medusajs/framework/types"
import type { Mail } from "@tejido/institutions/mails/mail-layout"
import { managerOf } from "../modules/virtual-fairs/transaction"

/** A mail ready for Medusa's notification module. */
export type Letter = {
  to: string
  template: string
  content: Mail
  /** Of the staff, where it goes to one of them. */
  receiver_id?: string
  resource_id: string
  resource_type: string
}

/**
 * Mails that are owed: rows that a change wrote in its own transaction, without address and words. What they say is
 * read when they are sent.
 */
export type Outbox = {
  table: "fairs_decision_mail" | "fairs_mail"
  /** The column that names what a mail is about, to send those of one thing at once. */
  about: "application_id" | "reminder_id" | "enquiry_id"
  /** Begins the keys by which a mail that left already is known again. */
  key: string
  /** What mails of this kind are, in the log. */
  what: string
  /** The mail, or null where there is nothing to tell any more. One statement. */
  letter(context: Context, id: string): Promise<Letter | null>
}

/** A mail that is ours to send now; `attempt` counts from 1. */
export type ClaimedMail = { id: string; attempt: number }

export const MOST_ATTEMPTS = 5

/**
 * Takes mails that are due, for whoever calls this alone. What failed comes again after an hour, what was begun by
 * somebody who died after ten minutes, five times in all. Belongs in a transaction of its own. Mails of the same table about something else stay where they
 * are: other words are theirs.
 * @param about only mails about this
 */
export async function claimMails(
  context: Context,
  { table, about: column }: Pick<Outbox, "table" | "about">,
  { about = null, limit }: { about?: string | null; limit: number }
): Promise<ClaimedMail[]> {
  return await managerOf(context).execute<ClaimedMail[]>(
    `update ${table} set state = 'sending', attempts = attempts + 1, attempted_at = now()
     where id in (
       select id from ${table}
       where ${column} = coalesce(?, ${column}) and attempts < ${MOST_ATTEMPTS}
         and (state = 'waiting' or state = 'failed' and attempted_at < now() - interval '1 hour'
           or state = 'sending' and attempted_at < now() - interval '10 minutes')
       order by id limit ? for update skip locked)
     returning id::text, attempts as attempt`,
    [about, limit]
  )
}

/** Keeps how it went. */
export async function keepMailOutcome(
  context: Context,
  { table }: Pick<Outbox, "table">,
  id: string,
  state: "sent" | "failed" | "none"
): Promise<void> {
  await managerOf(context).execute(`update ${table} set state = ? where id = ? and state = 'sending'`, [
    state,
    id,
  ])
}
