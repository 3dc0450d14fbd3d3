import "server-only"
import { notFound } from "next/navigation"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { fairApi, FAIR_STATES } from "../fairs/fair"

/** Orders, pieces and céntimos (IGV included) less what went back. */
const sold = z.object({ orders: z.number(), units: z.number(), amount: z.number(), refunded: z.number() })
const seen = z.object({ visits: z.number(), product_views: z.number(), carts: z.number() })
const figures = sold.extend(seen.shape).extend({
  /** Céntimos of an order. */
  average_basket: z.number().nullable(),
  /** Orders for each visit. */
  conversion: z.number().nullable(),
})
export type Figures = z.infer<typeof figures>
export type SoldFigures = z.infer<typeof sold>

const text = z.object({ es: z.string().default(""), en: z.string().default("") })
const fair = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(FAIR_STATES),
  opens_at: z.string(),
  closes_at: z.string(),
})

const reportSchema = z.object({
  fair,
  state: z.enum(FAIR_STATES),
  final: z.boolean(),
  now: z.string(),
  /** Only the stands of one's establishments. */
  partial: z.boolean(),
  totals: figures.extend({ stands: z.number(), early_visits: z.number().nullable() }),
  by_stand: z.array(
    figures.extend({
      id: z.string(),
      workshop: z.string(),
      establishment: z.object({ name: z.string() }),
      zone: text,
      closed: z.boolean(),
    })
  ),
  by_zone: z.array(figures.extend({ id: z.string(), name: text, stands: z.number() })),
  by_region: z.object({
    stands: z.array(figures.extend({ region: z.string(), stands: z.number() })),
    buyers: z.array(sold.extend({ region: z.string().nullable() })),
  }),
  /** From the opening on; an hour begins at `at`. */
  by_hour: z.array(sold.extend(seen.shape).extend({ at: z.string() })),
  by_channel: z.array(sold.extend({ channel: z.enum(["shop", "table"]) })),
  top_products: z.array(sold.extend({ id: z.string(), title: z.string(), handle: z.string().nullable() })),
  /** `so_far` is as far as the other was when it had run as long; null once this one is over. */
  against: z.object({ fair, totals: figures, so_far: figures.nullable() }).nullable(),
  comparable: z.array(z.object({ id: z.string(), title: z.string() })),
})

/** A fair in numbers, as `GET /staff/fairs/:id/report` has it. */
export type FairReport = z.infer<typeof reportSchema>

/** The report of a fair, or "not found". @param against the other fair's id, or null for the one it was cloned from */
export async function loadReport(id: string, against: string | null): Promise<FairReport> {
  const answer = await orNotFound(
    staffFetch(`${fairApi(id)}/report`, {
      query: { against },
      schema: z.object({ report: reportSchema }),
      timeout: 30_000,
    })
  )
  return answer?.report ?? notFound()
}
