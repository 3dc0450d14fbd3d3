import type { Context } from "@medusajs/framework/types"
import type { Standing } from "../../../domain/fair-of-line"
import { managerOf } from "../transaction"
import type { SoldOrder, SoldOrderLine } from "./sold-order"

/** Where a piece stood when it was sold. */
export type LineStanding = Standing & { fair_handle: string }

/** Orders are dated by the clock of whoever took them; a sale this near to an opening or a close counts. */
const SKEW = "interval '1 minute'"

/**
 * Of each of these lines, by its id, the fairs that were open with it when it was sold, with the price that it had
 * there: the line's own where it was one until then. A sale at the table is of its fair whenever it arrives. One
 * statement.
 */
export async function standingsOf(
  context: Context,
  { channel }: Pick<SoldOrder, "channel">,
  lines: readonly (SoldOrderLine & { at: Date })[]
): Promise<Map<string, LineStanding[]>> {
  const standings = new Map<string, LineStanding[]>()
  if (lines.length === 0) return standings
  const rows = await managerOf(context).execute<
    (Omit<LineStanding, "fair_price"> & { line_id: string; fair_price: string })[]
  >(
    `select line.line_id, sp.fair_id, sp.stand_id, f.handle as fair_handle, f.closes_at,
       case when exists (
         select from fairs_told_price told where told.fair_id = sp.fair_id and told.variant_id = sp.variant_id
           and told.fair_price = line.unit_price and told.since <= line.at + ${SKEW})
       then line.unit_price else sp.fair_price end as fair_price
     from jsonb_to_recordset(?::jsonb) as line(line_id text, variant_id text, unit_price bigint, added_from text,
         at timestamptz)
       join fairs_stand_product sp on sp.variant_id = line.variant_id
       join fairs_stand s on s.id = sp.stand_id
       join fairs_fair f on f.id = sp.fair_id and f.published_at is not null
     where case when ? then line.added_from in (f.id, f.handle)
       else f.opens_at <= line.at + ${SKEW} and f.closes_at > line.at - ${SKEW}
         and coalesce(f.cancelled_at, 'infinity') > line.at - ${SKEW}
         and coalesce(s.closed_at, 'infinity') > line.at - ${SKEW} end`,
    [JSON.stringify(lines), channel === "table"]
  )
  for (const { line_id, fair_price, ...row } of rows) {
    const standing = { ...row, fair_price: Number(fair_price) }
    standings.set(line_id, [...(standings.get(line_id) ?? []), standing])
  }
  return standings
}
