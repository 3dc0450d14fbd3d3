import type { Context } from "@medusajs/framework/types"
import type { TillMethod } from "../../../domain/till"
import { managerOf } from "../transaction"

/** What one way of paying came to on one day at the tables; céntimos. */
export type TillDay = {
  /** ISO day, in Lima. */
  day: string
  method: TillMethod
  sales: number
  units: number
  /** Taken in that day, whatever became of it. */
  sold: number
  /** Given back that day, of whatever day's sales. */
  given_back: number
  /** What must be there of that day: in the cash box, or in the wallet's or terminal's statement. */
  due: number
}

/**
 * The days of a fair's tables, the latest first, by way of paying: only of sales with something of these
 * establishments. One statement.
 * @param establishmentIds null for all
 */
export async function readTillDays(
  context: Context,
  fairId: string,
  establishmentIds: readonly string[] | null
): Promise<TillDay[]> {
  const reach = establishmentIds && JSON.stringify(establishmentIds)
  return await managerOf(context).execute<TillDay[]>(
    `with seen as (
       select s.*, (select sum(l.quantity) from fairs_till_line l where l.sale_id = s.id) as units
       from fairs_till_sale s where s.fair_id = ? and s.state in ('done', 'cancelling', 'cancelled')
         and (?::jsonb is null or exists (select from fairs_till_line l
           where l.sale_id = s.id and ?::jsonb @> to_jsonb(l.establishment_id)))),
     moved as (
       select (sold_at at time zone 'America/Lima')::date as day, method, 1 as sales, units, total as sold, 0 as given_back
       from seen
       union all
       select (cancelled_at at time zone 'America/Lima')::date, method, 0, 0, 0, total from seen
       where cancelled_at is not null)
     select day::text, method, sum(sales)::int as sales, sum(units)::int as units, sum(sold)::float8 as sold,
       sum(given_back)::float8 as given_back, sum(sold - given_back)::float8 as due
     from moved group by day, method order by moved.day desc, method`,
    [fairId, reach, reach]
  )
}
