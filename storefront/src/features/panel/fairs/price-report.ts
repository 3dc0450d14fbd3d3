import "server-only"
import { notFound } from "next/navigation"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { fairApi } from "./fair"

const kind = z.object({ product_id: z.string(), variant_id: z.string(), title: z.string() })

/** Answer of `GET /staff/fairs/:id/prices`. Amounts in céntimos. */
const reportSchema = z.object({
  state: z.enum(["none", "to_write", "written", "in_force", "ended"]),
  written: z.number(),
  waiting: z.number(),
  /** Offers whose quota is gone: they cost what the shop asks. */
  sold_out: z.number(),
  problems: z.array(
    kind.extend({
      kind: z.enum(["no_price", "withdrawn", "not_lower", "not_all_kept"]),
      stand_id: z.string(),
      workshop: z.string(),
      kept: z.number(),
      kept_now: z.number(),
    })
  ),
  conflicts: z.array(
    kind.extend({
      charged: z.number(),
      fairs: z.array(z.object({ id: z.string(), title: z.string(), fair_price: z.number() })),
    })
  ),
})

/** How far the prices of a fair are in the shop, and what somebody should look at. */
export type PriceReport = z.infer<typeof reportSchema>

/** Reads it; "not found" for a fair that is not there. */
export async function loadPriceReport(fairId: string): Promise<PriceReport> {
  const answer = await orNotFound(
    staffFetch(`${fairApi(fairId)}/prices`, { schema: z.object({ prices: reportSchema }) })
  )
  return answer?.prices ?? notFound()
}
