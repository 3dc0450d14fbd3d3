import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { StoreError } from "./store-error"
import { orNull, storeFetch } from "./store-fetch"

/** Asks for a reminder by e-mail; `event` null is the fair's opening. @throws StoreError when nobody answers */
export async function askForReminder(
  fair: string,
  reminder: { email: string; event: string | null },
  locale: Locale,
  address: string | null
): Promise<"asked" | "too_many" | "refused"> {
  try {
    await storeFetch(`/store/fairs/${encodeURIComponent(fair)}/reminders`, {
      method: "POST",
      schema: z.unknown(),
      body: { email: reminder.email, ...(reminder.event ? { event_id: reminder.event } : {}), locale },
      asker: address,
    })
    return "asked"
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.status === 429) return "too_many"
    if (error.status >= 500 || error.status === 0) throw error
    console.error(error)
    return "refused"
  }
}

const Text = z.string().nullish()
const Reminder = z.object({
  state: z.string().nullish(),
  confirmed: z.boolean().nullish(),
  fair: z.object({ handle: z.string(), title: z.string(), opens_at: Text, state: Text }),
  event: z.object({ title: z.string(), starts_at: Text }).nullish(),
})

/** What a reminder is about, whoever holds its link. */
export type FairReminder = z.infer<typeof Reminder>

const path = (token: string, rest = "") => `/store/fair-reminders/${encodeURIComponent(token)}${rest}`

/** The reminder behind a link, or null where it is unknown, sent or forgotten. @throws StoreError */
export async function findReminder(
  token: string,
  locale: Locale,
  address: string | null
): Promise<FairReminder | null> {
  const answer = await orNull(
    storeFetch(path(token), { schema: z.object({ reminder: Reminder }), locale, asker: address })
  )
  return answer?.reminder ?? null
}

/** Confirms a reminder, or forgets it with its address; false where there is none. @throws StoreError */
export async function answerReminder(
  token: string,
  act: "confirm" | "forget",
  address: string | null
): Promise<boolean> {
  const done = await orNull(
    storeFetch(path(token, `/${act}`), {
      method: "POST",
      schema: z.unknown().transform(() => true),
      body: {},
      asker: address,
    })
  )
  return done ?? false
}
