import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { HOLD_REASONS } from "./hold-reasons"

export const HOLD_STATES = ["open", "released"] as const

const amount = z.number().int()

/** Money that a month's close held back, as `/staff/holds` tells; in céntimos, moments are ISO. */
export const holdSchema = z.object({
  id: z.string(),
  state: z.enum(HOLD_STATES),
  amount,
  reasons: z.array(z.enum(HOLD_REASONS)),
  artisan: z.object({ id: z.string(), code: z.string() }),
  establishment: z.object({ id: z.string(), code: z.string(), name: z.string() }).nullable(),
  settlement_id: z.string(),
  month: z.string(),
  opened_at: z.string(),
  released_by: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  released_at: z.string().nullable(),
  release_note: z.string().nullable(),
  document_id: z.string().nullable(),
  transaction_id: z.string().nullable(),
  /** The hold of which this is what had to stay. */
  follows: z.string().nullable(),
  /** What of it had to stay on hold when it was released. */
  remainder: z.object({ id: z.string(), amount }).nullable(),
})
export type Hold = z.infer<typeof holdSchema>

/** One hold with what releasing it would do by today's terms; null once it is released. */
const oneSchema = holdSchema.extend({
  release: z
    .object({
      moves: z.array(z.object({ account: z.string(), label: z.string(), amount })),
      still_held: amount,
      reasons: z.array(z.enum(HOLD_REASONS)),
    })
    .nullable(),
})
export type OneHold = z.infer<typeof oneSchema>

/** The hold of a page, or "not found". Asked for once in a request. */
export const loadHold = cache(async (id: string, locale: string): Promise<OneHold> => {
  const path = `/staff/holds/${encodeURIComponent(id)}`
  const answer = await orNotFound(
    staffFetch(path, { query: { locale }, schema: z.object({ hold: oneSchema }) })
  )
  return answer?.hold ?? notFound()
})
