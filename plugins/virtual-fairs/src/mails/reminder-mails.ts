import type { Context } from "@medusajs/framework/types"
import { inLocale, type Localized } from "../domain/readable"
import { managerOf } from "../modules/virtual-fairs/transaction"
import type { Outbox } from "./outbox"
import { type ReminderKind, reminderMail } from "./reminder-mail"

type Row = {
  kind: ReminderKind
  to: string
  locale: "es" | "en"
  token: string
  fair_id: string
  handle: string
  fair_title: Localized
  opens_at: Date
  closes_at: Date
  event_title: Localized | null
  starts_at: Date | null
}

/**
 * What is to be told by then: an opening that was moved is not told before its time, and who forgot the reminder is
 * told nothing.
 */
async function readReminderMail(context: Context, id: string): Promise<Row | null> {
  const [row] = await managerOf(context).execute<Row[]>(
    `select m.kind, r.email as "to", r.locale, r.token, f.id as fair_id, f.handle, f.words -> 'title' as fair_title,
       f.opens_at, f.closes_at, v.title as event_title, v.starts_at
     from fairs_mail m join fairs_reminder r on r.id = m.reminder_id join fairs_fair f on f.id = r.fair_id
       left join fairs_event v on v.id = r.event_id
     where m.id = ? and (m.kind = 'reminder_confirm') = (r.confirmed_at is null)
       and (m.kind = 'reminder_cancelled') = (f.cancelled_at is not null and f.cancelled_at <= now())
       and (m.kind <> 'reminder_opening' or f.opens_at <= now())`,
    [id]
  )
  return row ?? null
}

/** To visitors who asked to be reminded. */
export const REMINDER_MAILS: Outbox = {
  table: "fairs_mail",
  about: "reminder_id",
  key: "visitor",
  what: "a reminder",
  async letter(context, id) {
    const row = await readReminderMail(context, id)
    if (!row) return null
    const { kind, locale, token, handle, opens_at, closes_at } = row
    const event =
      row.event_title && row.starts_at
        ? { title: inLocale(row.event_title, locale), starts_at: row.starts_at }
        : null
    return {
      to: row.to,
      template: `fair-${kind.replaceAll("_", "-")}`,
      content: reminderMail(kind, locale, {
        fair: { handle, title: inLocale(row.fair_title, locale), opens_at, closes_at },
        event,
        token,
      }),
      resource_id: row.fair_id,
      resource_type: "fair",
    }
  },
}
