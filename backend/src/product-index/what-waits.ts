import { type Database, rowsOf } from "./connection"
import { SOMETHING_TURNED } from "./turned-by-time"

/** What the process that keeps the index has to do. */
export type Waiting = { touched: boolean; task: boolean; version: boolean }

/** Asked every second, so one query that costs next to nothing. */
export async function whatWaits(database: Database): Promise<Waiting> {
  const [waiting] = await rowsOf<Waiting>(
    database,
    `select exists (select from search_touch where not_before is null or not_before <= now())
         or ${SOMETHING_TURNED} as touched,
       exists (select from search_task where ended_at is null
                  and (started_at is null or started_at < now() - interval '30 minutes')) as task,
       exists (select from search_index i join search_index_version v
                    on v.search_index_id = i.id and v.version = i.active_version
                where i.name = 'product' and v.status = 'ready'
                  and i.active_version is distinct from c.checked_version) as version
     from search_clock c`
  )
  return waiting ?? { touched: false, task: false, version: false }
}
