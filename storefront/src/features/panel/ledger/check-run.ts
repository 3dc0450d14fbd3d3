import { z } from "zod"

/** What the ledger is held against, as the API calls it. */
export const CHECK_NAMES = ["ledger", "captures", "refunds", "orders", "months", "providers"] as const

/** One run of all the checks, as `/staff/ledger/checks` tells. Moments are ISO. */
export const checkRunSchema = z.object({
  id: z.string(),
  /** Null is the nightly job. */
  asked_by: z.string().nullable(),
  started_at: z.string(),
  finished_at: z.string(),
  findings: z.number(),
  checks: z.array(
    z.object({
      name: z.string(),
      count: z.number(),
      findings: z.number(),
      first: z.array(z.object({ rule: z.string(), subject: z.string(), detail: z.string() })),
    })
  ),
})
export type CheckRun = z.infer<typeof checkRunSchema>
