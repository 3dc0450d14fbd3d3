import type { Context } from "@medusajs/framework/types"
import type { FairState } from "../../../domain/fair-state"
import { inLocale, type Localized } from "../../../domain/readable"
import { managerOf } from "../transaction"

/** What a link in a mail is about. Never whose it is: links are passed on. Moments in ISO 8601. */
export type PublicReminder = {
  state: "to_confirm" | "confirmed"
  fair: { handle: string; title: string; state: FairState; opens_at: string }
  /** Null: of the fair's opening. */
  event: { id: string; title: string; starts_at: string } | null
}

type Row = {
  confirmed: boolean
  handle: string
  fair_title: Localized
  state: FairState
  opens_at: Date
  event_id: string | null
  event_title: Localized
  starts_at: Date
}

/** The reminder of this token, or null where there is none or none any more. One query. */
export async function readReminder(
  context: Context,
  token: string,
  locale: string | undefined
): Promise<PublicReminder | null> {
  const [row] = await managerOf(context).execute<Row[]>(
    `select r.confirmed_at is not null as confirmed, f.handle, f.words -> 'title' as fair_title,
       fairs_state(f, now()) as state, f.opens_at, v.id as event_id, v.title as event_title, v.starts_at
     from fairs_reminder r join fairs_fair f on f.id = r.fair_id left join fairs_event v on v.id = r.event_id
     where r.token = ?`,
    [token]
  )
  return row
    ? {
        state: row.confirmed ? "confirmed" : "to_confirm",
        fair: {
          handle: row.handle,
          title: inLocale(row.fair_title, locale),
          state: row.state,
          opens_at: row.opens_at.toISOString(),
        },
        event: row.event_id
          ? {
              id: row.event_id,
              title: inLocale(row.event_title, locale),
              starts_at: row.starts_at.toISOString(),
            }
          : null,
      }
    : null
}
