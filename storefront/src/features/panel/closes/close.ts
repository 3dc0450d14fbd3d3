import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { HOLD_REASONS } from "../holds/hold-reasons"

export const CLOSE_STATES = ["computing", "proposed", "posting", "closed"] as const
export type CloseState = (typeof CLOSE_STATES)[number]

/** The parts of a month's income, in the order in which people read them. */
export const CLOSE_PARTS = ["personal", "family", "alimony", "savings", "reparation", "inpe", "held"] as const
export type ClosePart = (typeof CLOSE_PARTS)[number]

const amount = z.number().int()
const person = z.object({ id: z.string(), name: z.string().nullable() })
const place = z.object({ id: z.string(), code: z.string(), name: z.string() }).nullable()

/** Sums of everybody's part of a month, in céntimos. */
const totalsSchema = z.object({
  artisans: z.number(),
  earned: amount,
  carried: amount,
  income: amount,
  ...{ personal: amount, family: amount, alimony: amount, savings: amount, reparation: amount },
  ...{ inpe: amount, held: amount },
  held_by_reason: z.array(z.object({ reason: z.enum(HOLD_REASONS), amount, artisans: z.number() })),
  negative: z.object({ artisans: z.number(), amount }),
})
export type CloseTotals = z.infer<typeof totalsSchema>

/** A month beside the one before it. */
const comparisonShape = {
  previous: z.object({ id: z.string(), month: z.string(), totals: totalsSchema }).nullable(),
  by_establishment: z.array(
    z.object({
      establishment: place,
      artisans: z.number(),
      income: amount,
      held: amount,
      income_before: amount,
    })
  ),
  changes: z.array(
    z.object({
      artisan: z.object({ id: z.string(), code: z.string() }),
      income: amount,
      income_before: amount,
    })
  ),
}
const comparisonSchema = z.object(comparisonShape)
export type MonthComparison = z.infer<typeof comparisonSchema>

/** A month's close as the list tells; moments are ISO. */
export const closeSchema = z.object({
  id: z.string(),
  month: z.string(),
  state: z.enum(CLOSE_STATES),
  policy_version: z.number(),
  /** Artisans looked at, of how many. */
  done: z.number(),
  total: z.number(),
  totals: totalsSchema.nullable(),
  digest: z.string().nullable(),
  closed_by: person,
  closed_at: z.string(),
  proposed_at: z.string().nullable(),
  approved_by: person.nullable(),
  approved_at: z.string().nullable(),
  posted_at: z.string().nullable(),
})
export type Close = z.infer<typeof closeSchema>

const oneSchema = closeSchema.extend(comparisonShape)
export type OneClose = z.infer<typeof oneSchema>

/** What stands in the way of closing a month, as the API calls it. */
export const OBSTACLES = [
  "month_not_over",
  "month_settled",
  "settlement_open",
  "earlier_month_open",
  "month_empty",
] as const

/** What closing a month now would come to; nothing is kept of it. */
export const previewSchema = comparisonSchema.extend({
  month: z.string(),
  blocked: z.enum(OBSTACLES).nullable(),
  computed_at: z.string(),
  policy_version: z.number(),
  totals: totalsSchema,
})
export type ClosePreview = z.infer<typeof previewSchema>

/** One person's part of a close, in céntimos. */
export const shareSchema = z.object({
  artisan: z.object({ id: z.string(), code: z.string() }),
  establishment: place,
  earned: amount,
  carried: amount,
  income: amount,
  ...{ personal: amount, family: amount, alimony: amount, savings: amount, reparation: amount },
  ...{ inpe: amount, held: amount },
  hold_reasons: z.array(z.enum(HOLD_REASONS)),
  transaction_id: z.string().nullable(),
})
export type CloseShare = z.infer<typeof shareSchema>

/** The close of a page, or "not found". Asked for once in a request. */
export const loadClose = cache(async (id: string): Promise<OneClose> => {
  const path = `/staff/settlements/${encodeURIComponent(id)}`
  const answer = await orNotFound(staffFetch(path, { schema: z.object({ settlement: oneSchema }) }))
  return answer?.settlement ?? notFound()
})

/** What a month would come to, the next one that can be closed when none is named. */
export async function loadPreview(month?: string): Promise<ClosePreview> {
  const { preview } = await staffFetch("/staff/settlements/preview", {
    query: { month },
    schema: z.object({ preview: previewSchema }),
    // Thousands of people are divided for it.
    timeout: 60_000,
  })
  return preview
}
