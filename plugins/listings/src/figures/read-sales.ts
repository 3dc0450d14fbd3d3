import type { Connection } from "@tejido/institutions/http/sql-list"
import type { AskedFigures, Figures, ReturnRate, Sales } from "./figures"
import { days, LIMA_WEEK, places } from "./figures-sql"
import type { Week } from "./weeks"

type Row = {
  week: string | null
  craft_line: string | null
  of: "week" | "line" | "all"
  orders: number
  pieces: number
  amount: number
  returned: number
}

type FairRow = Pick<Row, "week" | "craft_line" | "of"> & { pieces: number }

// What a line's piece cost: as the order has it by now, with what a promotion took off.
const LINE_AMOUNT = `
  select round(((coalesce(item.unit_price, li.unit_price) * item.quantity
      - coalesce((select sum(case when a.is_tax_inclusive or not li.is_tax_inclusive then a.amount
          else a.amount * (1 + coalesce((select sum(t.rate) from order_line_item_tax_line t
            where t.item_id = li.id and t.deleted_at is null), 0) / 100) end)
        from order_line_item_adjustment a
        where a.item_id = li.id and a.version = item.version and a.deleted_at is null), 0))
    * line.quantity / nullif(item.quantity, 0)) * 100) as centimos
  from order_line_item li
  cross join lateral (select version, quantity, unit_price from order_item
    where item_id = li.id and deleted_at is null order by version desc limit 1) item
  where li.id = line.line_id`

const CAME_BACK = `
  select sum(back.restocked + back.kept_out + back.damaged) as pieces from listings_return_line back
  join listings_return r on r.id = back.return_id and r.state = 'received'
  where back.line_id = line.line_id`

/** Sales of the time by week, by craft line and in all, and what of them came back. Two queries. */
export async function readSales(
  connection: Connection,
  asked: AskedFigures,
  weeks: readonly Week[]
): Promise<Pick<Figures, "totals" | "sales_by_week" | "by_line" | "return_rate">> {
  const time = days("d.paid_at", asked)
  const here = places("d.establishment_id", asked)
  const fairHere = places("m.establishment_id", asked)
  const [online, fair] = await Promise.all([
    connection.raw<Row>(
      `select week, craft_line, case when grouping(week) = 0 then 'week' when grouping(craft_line) = 0 then 'line'
           else 'all' end as of,
         count(distinct order_id)::int as orders, coalesce(sum(quantity), 0)::float8 as pieces,
         coalesce(sum(centimos), 0)::float8 as amount, coalesce(sum(returned), 0)::float8 as returned
       from (select ${LIMA_WEEK("d.paid_at")} as week, w.craft_line, d.order_id, line.quantity, money.centimos,
             came.pieces as returned
           from listings_dispatch d
           join listings_dispatch_line line on line.dispatch_id = d.id and line.quantity > 0
           left join product_product_provenance_origin po on po.product_id = line.product_id and po.deleted_at is null
           left join provenance_origin o on o.id = po.origin_id
           left join provenance_workshop w on w.id = o.workshop_id
           left join lateral (${LINE_AMOUNT}) money on true
           left join lateral (${CAME_BACK}) came on true
           where ${time.text} and ${here.text} and (?::text is null or w.craft_line = ?)) sold
       group by grouping sets ((week), (craft_line), ())`,
      [...time.values, ...here.values, asked.craftLine, asked.craftLine]
    ),
    connection.raw<FairRow>(
      `select week, craft_line, case when grouping(week) = 0 then 'week' when grouping(craft_line) = 0 then 'line'
           else 'all' end as of, coalesce(-sum(delta), 0)::float8 as pieces
       from (select to_char(m.sold_on, 'IYYY-"W"IW') as week, w.craft_line, m.delta from listings_stock_movement m
           join listings_listing l on l.id = m.listing_id
           left join provenance_workshop w on w.id = l.workshop_id
           where m.kind = 'fair_sale' and m.sold_on between ?::date and ?::date and ${fairHere.text}
             and (?::text is null or w.craft_line = ?)) sold
       group by grouping sets ((week), (craft_line), ())`,
      [asked.from, asked.to, ...fairHere.values, asked.craftLine, asked.craftLine]
    ),
  ])
  const find = (of: Row["of"], key: "week" | "craft_line", value: string | null) => ({
    sold: online.rows.find((row) => row.of === of && row[key] === value),
    fair: fair.rows.find((row) => row.of === of && row[key] === value)?.pieces ?? 0,
  })
  const all = find("all", "week", null)
  const lines = [...online.rows, ...fair.rows].flatMap((row) => (row.of === "line" ? [row.craft_line] : []))
  return {
    totals: { ...salesOf(all.sold), fair_pieces: all.fair },
    sales_by_week: weeks.map((week) => {
      const { sold, fair: fair_pieces } = find("week", "week", week.week)
      return { ...week, ...salesOf(sold), fair_pieces }
    }),
    by_line: [...new Set(lines)]
      .map((craft_line) => {
        const { sold, fair: fair_pieces } = find("line", "craft_line", craft_line)
        return { craft_line, ...salesOf(sold), ...rateOf(sold), fair_pieces }
      })
      .sort((a, b) => b.amount - a.amount || (a.craft_line ?? "").localeCompare(b.craft_line ?? "")),
    return_rate: rateOf(all.sold),
  }
}

function salesOf(row: Row | undefined): Sales {
  return { orders: row?.orders ?? 0, pieces: row?.pieces ?? 0, amount: row?.amount ?? 0 }
}

function rateOf(row: Row | undefined): ReturnRate {
  const { pieces: sold = 0, returned = 0 } = row ?? {}
  return { sold, returned, rate: sold > 0 ? returned / sold : null }
}
