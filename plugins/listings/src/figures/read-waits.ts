import type { Connection } from "@tejido/institutions/http/sql-list"
import type { AskedFigures, Days, Figures } from "./figures"
import { days, DAYS, LIMA_WEEK, places, SPREAD } from "./figures-sql"
import type { Week } from "./weeks"

type Row = Days & { week: string | null; late: number }

const NONE: Days = { count: 0, median: null, p90: null }

/** From when a listing was first sent until it was first published. One query. */
export async function readDaysToPublish(
  connection: Connection,
  asked: AskedFigures,
  weeks: readonly Week[]
): Promise<Figures["days_to_publish"]> {
  const time = days("l.first_published_at", asked)
  const here = places("l.establishment_id", asked)
  // What was on sale before there were listings was never sent, and took nobody any time.
  const { rows } = await connection.raw<Row>(
    `select week, count(*)::int as count, ${SPREAD}
     from (select ${LIMA_WEEK("l.first_published_at")} as week, ${DAYS("sent.at", "l.first_published_at")} as days
         from listings_listing l left join provenance_workshop w on w.id = l.workshop_id
         cross join lateral (select min(e.created_at) as at from listings_review_event e
           where e.listing_id = l.id and e.kind = 'submitted') sent
         where ${time.text} and ${here.text} and (?::text is null or w.craft_line = ?) and sent.at is not null) took
     group by grouping sets ((week), ())`,
    [...time.values, ...here.values, asked.craftLine, asked.craftLine]
  )
  return {
    ...daysOf(rows, null),
    by_week: weeks.map((week) => ({ ...week, ...daysOf(rows, week.week) })),
  }
}

/** From payment until the last piece of a dispatch left. One query. */
export async function readDaysToDispatch(
  connection: Connection,
  asked: AskedFigures,
  weeks: readonly Week[]
): Promise<Figures["days_to_dispatch"]> {
  const time = days("d.dispatched_at", asked)
  const here = places("d.establishment_id", asked)
  const { rows } = await connection.raw<Row>(
    `select week, count(*)::int as count, count(*) filter (where late)::int as late, ${SPREAD}
     from (select ${LIMA_WEEK("d.dispatched_at")} as week, ${DAYS("d.paid_at", "d.dispatched_at")} as days,
           (d.dispatched_at at time zone 'America/Lima')::date > d.due_on as late
         from listings_dispatch d
         where d.state = 'dispatched' and ${time.text} and ${here.text}
           and (?::text is null or exists (select from listings_dispatch_line line
             join product_product_provenance_origin po on po.product_id = line.product_id and po.deleted_at is null
             join provenance_origin o on o.id = po.origin_id join provenance_workshop w on w.id = o.workshop_id
             where line.dispatch_id = d.id and w.craft_line = ?))) took
     group by grouping sets ((week), ())`,
    [...time.values, ...here.values, asked.craftLine, asked.craftLine]
  )
  const lateOf = (week: string | null) => rows.find((row) => row.week === week)?.late ?? 0
  return {
    ...daysOf(rows, null),
    late: lateOf(null),
    by_week: weeks.map((week) => ({ ...week, ...daysOf(rows, week.week), late: lateOf(week.week) })),
  }
}

function daysOf(rows: readonly Row[], week: string | null): Days {
  const found = rows.find((row) => row.week === week)
  return found ? { count: found.count, median: found.median, p90: found.p90 } : NONE
}
