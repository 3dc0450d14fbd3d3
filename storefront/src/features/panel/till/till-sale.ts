import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { fairApi } from "../fairs/fair"
import { TILL_METHODS } from "./till-shape"

/** A sale at a table as `/staff/fairs/:id/till-sales` has it. Amounts in céntimos. */
export const tillSaleSchema = z.object({
  id: z.string(),
  number: z.number(),
  fair_id: z.string(),
  sold_at: z.string(),
  member: z.object({ name: z.string().nullable() }),
  method: z.enum(TILL_METHODS),
  total: z.number(),
  received: z.number().nullable(),
  units: z.number(),
  state: z.enum(["begun", "done", "refused", "cancelling", "cancelled"]),
  order: z.object({ id: z.string(), number: z.number() }).nullable(),
  cancel_reason: z.string().nullable(),
  lines: z.array(
    z.object({ variant_id: z.string(), title: z.string(), quantity: z.number(), unit_price: z.number() })
  ),
})
export type TillSale = z.infer<typeof tillSaleSchema>

const daySchema = z.object({
  day: z.string(),
  method: z.enum(TILL_METHODS),
  sales: z.number(),
  units: z.number(),
  sold: z.number(),
  given_back: z.number(),
  due: z.number(),
})
export type TillDay = z.infer<typeof daySchema>

/** What each day of a fair's tables came to by way of paying, the latest first. */
export async function loadTillDays(fairId: string): Promise<TillDay[]> {
  const schema = z.object({ days: z.array(daySchema) })
  return (await staffFetch(`${fairApi(fairId)}/till-days`, { schema })).days
}

/** Where the API has one sale. */
export function tillSaleApi(id: string): string {
  return `/staff/till-sales/${encodeURIComponent(id)}`
}

/** The sale, or "not found"; also for one of another fair. Asked for once in a request. */
export const loadTillSale = cache(async (fairId: string, id: string): Promise<TillSale> => {
  const answer = await orNotFound(
    staffFetch(tillSaleApi(id), { schema: z.object({ till_sale: tillSaleSchema }) })
  )
  return answer?.till_sale.fair_id === fairId ? answer.till_sale : notFound()
})
