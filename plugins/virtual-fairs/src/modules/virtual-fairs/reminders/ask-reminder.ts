import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { noSuch, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { ReminderBody } from "../../../domain/reminder"
import { FAIR_IS_PUBLIC } from "../public/shown"
import { managerOf, tell } from "../transaction"

/**
 * Notes that somebody wants to be reminded, and owes them the mail in which they say so once more. Whether the address
 * was known before cannot be told from what comes back.
 * @throws MedusaError NOT_FOUND for a fair or an event that is not public; CONFLICT `reminder_late` when it has begun
 */
export async function askReminder(context: Context, handle: string, asked: ReminderBody): Promise<void> {
  const manager = managerOf(context)
  const [about] = await manager.execute<{ fair_id: string; late: boolean; event_there: boolean }[]>(
    `select f.id as fair_id, v.id is not null as event_there,
       case when ?::text is null then f.opens_at <= now() else v.starts_at <= now() end
         or f.cancelled_at is not null as late
     from fairs_fair f left join fairs_event v on v.fair_id = f.id and v.id = ?
     where f.handle = ? and ${FAIR_IS_PUBLIC}`,
    [asked.event_id, asked.event_id, handle]
  )
  if (!about || (asked.event_id !== null && !about.event_there)) throw noSuch("fair")
  if (about.late) {
    throw refused(MedusaError.Types.CONFLICT, "reminder_late", "There is nothing left to remind of")
  }
  const [reminder] = await manager.execute<{ id: string; confirmed: boolean }[]>(
    `insert into fairs_reminder (id, fair_id, event_id, email, locale, token) values (?, ?, ?, ?, ?, ?)
     on conflict (fair_id, coalesce(event_id, ''), email) do update set locale = excluded.locale, created_at = now()
     returning id, confirmed_at is not null as confirmed`,
    [
      ...[generateEntityId("", "frem"), about.fair_id, asked.event_id, asked.email, asked.locale],
      randomBytes(24).toString("base64url"),
    ]
  )
  if (!reminder || reminder.confirmed) return
  // Asked for again, the mail comes again: the first may be lost.
  await manager.execute("delete from fairs_mail where reminder_id = ? and kind = 'reminder_confirm'", [
    reminder.id,
  ])
  await manager.execute("insert into fairs_mail (kind, reminder_id) values ('reminder_confirm', ?)", [
    reminder.id,
  ])
  tell(context, "reminder", [reminder.id])
}
