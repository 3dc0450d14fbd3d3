import { type Database, rowsOf } from "../../product-index/connection"
import { checkIndex, type IndexCheck } from "../../product-index/check-index"
import type { IndexWork } from "../../product-index/take-in-touched"
import { PRODUCT_INDEX } from "../../product-index/write-documents"

export type TaskKind = "check" | "mend" | "reindex"
/** `new_version`: the index was built anew, and what changed meanwhile may not be in it. */
export type TaskReason = "operator" | "schedule" | "new_version"

/** A task as it ended; `report` of a reindexing is empty. */
export type EndedTask = {
  id: string
  kind: TaskKind
  asked_by: TaskReason
  ended_at: Date
  report: IndexCheck | null
  error: string | null
}

/** Begun so long ago without an end, it ended with its process. */
const FORSAKEN = "interval '30 minutes'"

/** Asks the process that keeps the index to do something; one that waits already is not asked twice. */
export async function askFor(database: Database, kind: TaskKind, reason: TaskReason): Promise<void> {
  await database.raw(
    `insert into search_task (kind, asked_by) select ?, ?
      where not exists (select from search_task where started_at is null and kind = ?)`,
    [kind, reason, kind]
  )
}

/** Asks for a comparison once for each version of the index that comes into service. */
export async function askAfterNewVersion(database: Database): Promise<void> {
  await database.raw(
    `with active as (
       select i.active_version as version from search_index i
         join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
        where i.name = ? and i.deleted_at is null and v.deleted_at is null and v.status = 'ready'
     ), noticed as (
       update search_clock set checked_version = active.version from active
        where search_clock.checked_version is distinct from active.version returning 1
     )
     insert into search_task (kind, asked_by) select 'mend', 'new_version' from noticed`,
    [PRODUCT_INDEX]
  )
}

/** Does the oldest task that waits, if any, and keeps what came of it. */
export async function runWaitingTask(work: IndexWork, takeIn: () => Promise<void>): Promise<void> {
  const [task] = await rowsOf<{ id: string; kind: TaskKind }>(
    work.database,
    `update search_task set started_at = now()
      where id = (select id from search_task
                   where ended_at is null and (started_at is null or started_at < now() - ${FORSAKEN})
                   order by id limit 1 for update skip locked)
     returning id::text, kind`
  )
  if (!task) return
  try {
    await end(work.database, task.id, await perform(work, task.kind, takeIn), null)
  } catch (error) {
    work.logger.error(`The search index: ${task.kind} failed: ${String(error)}`)
    await end(work.database, task.id, null, String(error).slice(0, 500))
  }
}

async function perform(work: IndexWork, kind: TaskKind, takeIn: () => Promise<void>) {
  if (kind === "reindex") {
    await work.search.reindex({ index: PRODUCT_INDEX, strategy: "swap" })
    return null
  }
  const check = await checkIndex(work, kind === "mend" ? takeIn : undefined)
  for (const { id, kind: drift } of check.examples) work.logger.warn(`The search index: ${id} was ${drift}`)
  return check
}

async function end(database: Database, id: string, report: IndexCheck | null, error: string | null) {
  await database.raw("update search_task set ended_at = now(), report = ?::jsonb, error = ? where id = ?", [
    JSON.stringify(report),
    error,
    id,
  ])
}
