import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/*
 * When a reminder is due, by the database's clock. Each mail is owed once, whoever runs this and however often: the
 * reminder and the kind are a key. What came too late because nobody was up is not sent: nobody wants to hear the day
 * after that a fair opened.
 */

/** Of a reminder `r` with its fair `f` and perhaps event `v`, the mail that is due now. */
const DUE = `case
    when f.cancelled_at <= now() then 'reminder_cancelled'
    when v.id is not null then
      case when v.starts_at - interval '1 hour' <= now() and now() < v.ends_at then 'reminder_event' end
    when f.opens_at <= now() then
      case when now() < least(f.closes_at, f.opens_at + interval '6 hours') then 'reminder_opening' end
    when f.opens_at - interval '24 hours' <= now() and now() < f.opens_at - interval '1 hour'
      -- Who asks within the last day knows that it is tomorrow.
      and r.confirmed_at <= f.opens_at - interval '24 hours' then 'reminder_day_before' end`

const OWED = `
  insert into fairs_mail (kind, reminder_id)
  select due.kind, due.id from (
    select r.id, ${DUE} as kind from fairs_reminder r join fairs_fair f on f.id = r.fair_id
      left join fairs_event v on v.id = r.event_id
    where r.confirmed_at is not null) due
  where due.kind is not null
  on conflict (reminder_id, kind) do nothing`

/** Nothing is left to be sent for it: the last mail has left or never will, or its moment has passed. */
const SPENT = `
  delete from fairs_reminder r using fairs_fair f
  where f.id = r.fair_id and (
    r.confirmed_at is null and (r.created_at < now() - interval '2 days' or f.cancelled_at <= now()
      or coalesce((select v.starts_at from fairs_event v where v.id = r.event_id), f.opens_at) <= now())
    or exists (select from fairs_mail m where m.reminder_id = r.id
      and m.kind in ('reminder_opening', 'reminder_event', 'reminder_cancelled')
      and (m.state in ('sent', 'none') or m.state = 'failed' and m.attempts >= 5))
    or coalesce((select v.ends_at from fairs_event v where v.id = r.event_id),
         least(f.closes_at, f.opens_at + interval '6 hours')) <= now() - interval '1 day')`

/** Owes the mails that are due. One statement. */
export async function oweReminders(context: Context): Promise<void> {
  await managerOf(context).execute(OWED)
}

/**
 * Deletes reminders, and the addresses in them, of which nothing is left to be sent, and those that nobody confirmed
 * within two days. One statement.
 */
export async function forgetSpentReminders(context: Context): Promise<void> {
  await managerOf(context).execute(SPENT)
}
