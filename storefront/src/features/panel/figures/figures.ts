import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

const sales = z.object({ orders: z.number(), pieces: z.number(), amount: z.number() })
const week = z.object({ week: z.string(), starts_on: z.string() })
const rate = z.object({ sold: z.number(), returned: z.number(), rate: z.number().nullable() })
/** How long something took, in calendar days; null where there was none. */
const days = z.object({ count: z.number(), median: z.number().nullable(), p90: z.number().nullable() })

/** What `/staff/figures` tells, of what the member reaches. Amounts in céntimos with IGV; weeks begin on Mondays. */
export const figuresSchema = z.object({
  from: z.string(),
  to: z.string(),
  totals: sales.extend({ fair_pieces: z.number() }),
  sales_by_week: z.array(week.extend(sales.shape).extend({ fair_pieces: z.number() })),
  by_line: z.array(
    sales.extend(rate.shape).extend({ craft_line: z.string().nullable(), fair_pieces: z.number() })
  ),
  days_to_publish: days.extend({ by_week: z.array(week.extend(days.shape)) }),
  days_to_dispatch: days.extend({
    late: z.number(),
    by_week: z.array(week.extend(days.shape).extend({ late: z.number() })),
  }),
  return_rate: rate,
  listings: z.object({
    draft: z.number(),
    submitted: z.number(),
    changes_requested: z.number(),
    published: z.number(),
    withdrawn: z.number(),
  }),
})
export type Figures = z.infer<typeof figuresSchema>
export type WeekDays = Figures["days_to_publish"]["by_week"][number]

/** The figures for what is asked, by the API's own names. */
export async function loadFigures(query: Readonly<Record<string, string>>): Promise<Figures> {
  const { figures } = await staffFetch("/staff/figures", {
    query,
    schema: z.object({ figures: figuresSchema }),
    timeout: 30_000,
  })
  return figures
}
