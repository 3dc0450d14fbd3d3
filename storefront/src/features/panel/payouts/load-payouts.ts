import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { type Batch, batchSchema, type Payout, payoutSchema } from "./payout"
import { BATCHES_LIST, PAYOUTS_LIST } from "./payouts-lists"

/** A batch by its id, once in a request. */
export const loadBatch = cache(async (id: string): Promise<Batch> => {
  const answer = await orNotFound(
    staffFetch(`${BATCHES_LIST.api}/${encodeURIComponent(id)}`, { schema: z.object({ batch: batchSchema }) })
  )
  return answer?.batch ?? notFound()
})

/** A payment by its id, once in a request. */
export const loadPayout = cache(async (id: string): Promise<Payout> => {
  const answer = await orNotFound(
    staffFetch(`${PAYOUTS_LIST.api}/${encodeURIComponent(id)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ payout: payoutSchema }),
    })
  )
  return answer?.payout ?? notFound()
})
