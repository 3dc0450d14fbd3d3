import { type Database, rowsOf } from "../../product-index/connection"
import { FEWEST_SEARCHES } from "../../staff-search/query-list"

/** What few asked for is kept so long, to see whether others do; what many asked for, for a year and to compare. */
const RARE_DAYS = 30
const DAYS = 400
const REPORT_DAYS = 30

/** Deletes what is older than it may be; see the constants. */
export async function forgetOldQueries(database: Database): Promise<{ forgotten: number }> {
  const [deleted] = await rowsOf<{ forgotten: number }>(
    database,
    `with known as (
       select query from search_query_day group by query having sum(searches) >= ${FEWEST_SEARCHES}
     ), gone as (
       delete from search_query_day s
        where s.day < current_date - ${DAYS}
           or (s.day < current_date - ${RARE_DAYS} and not exists (select from known where known.query = s.query))
       returning 1
     ) select count(*)::int as forgotten from gone`
  )
  await database.raw(`delete from search_task where ended_at < now() - interval '${REPORT_DAYS} days'`)
  return { forgotten: deleted?.forgotten ?? 0 }
}
