import { AsyncResource } from "node:async_hooks"
import type { SearchTypes } from "@medusajs/framework/types"
import { name, rows, sql, textArray, type SqlManager } from "../postgres-es/sql"

type Definition = SearchTypes.ResolvedSearchIndexDefinition

/** A mirrored index as the table has it. */
export interface MirrorRow {
  physicalName: string
  definition: Definition
  tableName: string | null
  settingsHash: string | null
  wordsVersion: string | null
  engineCreatedAt: string | null
  refill: boolean
  deleting: boolean
  /** Found whole since the last reason for doubt. */
  checked: boolean
  /** Seconds since it was found whole; null when it was not. */
  checkedSeconds: number | null
  attempts: number
}

export interface Change {
  id: string
  version: string
}

type Raw = {
  physical_name: string
  definition: Definition
  table_name: string | null
  settings_hash: string | null
  words_version: string | null
  engine_created_at: string | null
  refill: boolean
  deleting: boolean
  checked_seconds: number | null
  attempts: number
}

/** Definitions hold functions, which no table keeps; what makes the index is data. */
function recordOf({
  name: logical,
  entity,
  primary_key,
  provider,
  fields,
  settings,
  definition_hash,
  physical_name,
}: Definition) {
  return { name: logical, entity, primary_key, provider, fields, settings, definition_hash, physical_name }
}

/**
 * Has an index mirrored: its table bound to the triggers, and everything in it noted as not pushed where that is new.
 * Writers wait while the triggers are bound, so none slips by.
 */
export async function adopt(manager: SqlManager, definition: Definition): Promise<void> {
  const index = definition.physical_name
  await transaction(manager, async (inside) => {
    await rows(inside, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`mirror ${index}`}, 0))`)
    const table = await tableOf(inside, index)
    if (!table) return
    const record = JSON.stringify(recordOf(definition))
    await rows(
      inside,
      sql`INSERT INTO "search_mirror" ("physical_name", "definition") VALUES (${index}, ${record}::jsonb)
          ON CONFLICT ("physical_name") DO UPDATE SET "definition" = excluded."definition",
            "refill" = "search_mirror"."refill" OR "search_mirror"."deleting", "deleting" = false`
    )
    await bind(inside, index, table)
  })
}

/** Binds the triggers to whatever table holds an index now; a table that was made anew is pushed whole. */
async function bind(manager: SqlManager, index: string, table: string): Promise<void> {
  const [bound] = await rows(
    manager,
    sql`SELECT 1 FROM pg_trigger WHERE tgrelid = to_regclass(${`"${table}"`}) AND tgname = 'search_mirror_insert'`
  )
  if (bound) return
  const call = sql`EXECUTE FUNCTION search_mirror_note(${{ text: literal(index), params: [] }})`
  for (const statement of [
    sql`CREATE TRIGGER search_mirror_insert AFTER INSERT ON ${name(table)}
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT ${call}`,
    sql`CREATE TRIGGER search_mirror_update AFTER UPDATE ON ${name(table)}
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT ${call}`,
    sql`CREATE TRIGGER search_mirror_delete AFTER DELETE ON ${name(table)}
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT ${call}`,
    sql`CREATE TRIGGER search_mirror_truncate AFTER TRUNCATE ON ${name(table)} FOR EACH STATEMENT ${call}`,
    sql`UPDATE "search_mirror" SET "table_name" = ${table}, "refill" = true WHERE "physical_name" = ${index}`,
  ]) {
    await rows(manager, statement)
  }
}

/** Binds again what was made anew since, and has deleted in Meilisearch what is gone from PostgreSQL. */
export async function keepBound(manager: SqlManager): Promise<void> {
  await rows(
    manager,
    sql`UPDATE "search_mirror" m SET "deleting" = true WHERE NOT "deleting" AND NOT EXISTS (
          SELECT FROM "search_postgres_index" p WHERE p."name" = m."physical_name")`
  )
  const moved = await rows<{ definition: Definition }>(
    manager,
    sql`SELECT m."definition" FROM "search_mirror" m JOIN "search_postgres_index" p ON p."name" = m."physical_name"
        WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgname = 'search_mirror_insert'
          AND t.tgrelid = to_regclass(quote_ident(p."table_name")))`
  )
  for (const { definition } of moved) await adopt(manager, definition)
}

/** Has an index deleted from Meilisearch when that can be reached. */
export async function giveUp(manager: SqlManager, index: string): Promise<void> {
  await rows(manager, sql`DELETE FROM "search_mirror_change" WHERE "physical_name" = ${index}`)
  await rows(
    manager,
    sql`UPDATE "search_mirror" SET "deleting" = true, "retry_at" = NULL WHERE "physical_name" = ${index}`
  )
}

/** Indexes whose turn it is: those that failed wait, each time longer. */
export async function due(manager: SqlManager): Promise<string[]> {
  const found = await rows<{ physical_name: string }>(
    manager,
    sql`SELECT "physical_name" FROM "search_mirror" WHERE "retry_at" IS NULL OR "retry_at" <= clock_timestamp()
        ORDER BY "created_at"`
  )
  return found.map(({ physical_name }) => physical_name)
}

export async function mirrorRow(manager: SqlManager, index: string): Promise<MirrorRow | undefined> {
  const [row] = await rows<Raw>(
    manager,
    sql`SELECT *, extract(epoch FROM clock_timestamp() - "checked_at")::float8 AS "checked_seconds"
        FROM "search_mirror" WHERE "physical_name" = ${index}`
  )
  return (
    row && {
      physicalName: row.physical_name,
      definition: row.definition,
      tableName: row.table_name,
      settingsHash: row.settings_hash,
      wordsVersion: row.words_version,
      engineCreatedAt: row.engine_created_at,
      refill: row.refill,
      deleting: row.deleting,
      checked: row.checked_seconds !== null,
      checkedSeconds: row.checked_seconds,
      attempts: row.attempts,
    }
  )
}

/** The oldest changes of an index. */
export async function changes(manager: SqlManager, index: string, most: number): Promise<Change[]> {
  return await rows<Change>(
    manager,
    sql`SELECT "id", "version"::text AS "version" FROM "search_mirror_change" WHERE "physical_name" = ${index}
        ORDER BY "version" LIMIT ${most}`
  )
}

/** Documents as they are now; those that are gone are missing. */
export async function documentsNow(
  manager: SqlManager,
  index: string,
  ids: readonly string[]
): Promise<SearchTypes.SearchDocument[]> {
  const table = await tableOf(manager, index)
  if (!table) return []
  const found = await rows<{ document: SearchTypes.SearchDocument | string }>(
    manager,
    sql`SELECT "document" FROM ${name(table)} WHERE "id" = ANY(${textArray(ids)}::text[])`
  )
  return found.map(({ document }) =>
    typeof document === "string" ? (JSON.parse(document) as SearchTypes.SearchDocument) : document
  )
}

/** Forgets changes that were pushed, unless the document was written again meanwhile. */
export async function pushed(manager: SqlManager, index: string, done: readonly Change[]): Promise<void> {
  await rows(
    manager,
    sql`DELETE FROM "search_mirror_change" c USING unnest(
          ${textArray(done.map(({ id }) => id))}::text[], ${textArray(done.map(({ version }) => version))}::bigint[]
        ) AS d("id", "version")
        WHERE c."physical_name" = ${index} AND c."id" = d."id" AND c."version" = d."version"`
  )
}

/** Notes every document of an index as not pushed; Meilisearch was emptied just now. */
export async function refilled(manager: SqlManager, index: string): Promise<void> {
  await transaction(manager, async (inside) => {
    const table = await tableOf(inside, index)
    await rows(inside, sql`UPDATE "search_mirror" SET "refill" = false WHERE "physical_name" = ${index}`)
    if (table) {
      await rows(
        inside,
        sql`INSERT INTO "search_mirror_change" ("physical_name", "id") SELECT ${index}::text, "id" FROM ${name(table)}
            ORDER BY "id" ON CONFLICT DO NOTHING`
      )
    }
  })
}

/** How many documents PostgreSQL holds, and how many of them wait to be pushed. */
export async function counted(
  manager: SqlManager,
  index: string
): Promise<{ documents: number; waiting: number }> {
  const table = await tableOf(manager, index)
  if (!table) return { documents: 0, waiting: 0 }
  const [row] = await rows<{ documents: number; waiting: number }>(
    manager,
    sql`SELECT (SELECT count(*)::int FROM ${name(table)}) AS "documents",
          (SELECT count(*)::int FROM "search_mirror_change" WHERE "physical_name" = ${index}) AS "waiting"`
  )
  return row ?? { documents: 0, waiting: 0 }
}

/** Changes some of what is known of an index. */
export async function note(
  manager: SqlManager,
  index: string,
  known: {
    settingsHash?: string | null
    wordsVersion?: string
    engineCreatedAt?: string | null
    refill?: boolean
  }
): Promise<void> {
  await rows(
    manager,
    sql`UPDATE "search_mirror" SET
          "settings_hash" = CASE WHEN ${known.settingsHash !== undefined}::boolean THEN ${known.settingsHash ?? null}::text
            ELSE "settings_hash" END,
          "words_version" = coalesce(${known.wordsVersion ?? null}::text, "words_version"),
          "engine_created_at" = coalesce(${known.engineCreatedAt ?? null}::text, "engine_created_at"),
          "refill" = coalesce(${known.refill ?? null}::boolean, "refill")
        WHERE "physical_name" = ${index}`
  )
}

/** An index was found to hold what PostgreSQL does. */
export async function whole(manager: SqlManager, index: string): Promise<void> {
  await rows(
    manager,
    sql`UPDATE "search_mirror" SET "complete_at" = coalesce("complete_at", now()), "checked_at" = clock_timestamp()
        WHERE "physical_name" = ${index} AND NOT "refill"`
  )
}

/** There is reason to doubt that Meilisearch still holds what it held: these, or all indexes. */
export async function doubt(manager: SqlManager, index?: string): Promise<void> {
  await rows(
    manager,
    sql`UPDATE "search_mirror" SET "checked_at" = NULL
        WHERE "checked_at" IS NOT NULL AND (${index ?? null}::text IS NULL OR "physical_name" = ${index ?? null}::text)`
  )
}

const LONGEST_WAIT_S = 60

/** A push failed; the next try waits, twice as long each time. */
export async function failed(manager: SqlManager, index: string, message: string): Promise<void> {
  await rows(
    manager,
    sql`UPDATE "search_mirror" SET "attempts" = "attempts" + 1, "last_error" = ${message.slice(0, 1000)},
          "last_error_at" = clock_timestamp(),
          "retry_at" = clock_timestamp() + least(${LONGEST_WAIT_S}, power(2, least("attempts", 10))) * interval '1 second'
        WHERE "physical_name" = ${index}`
  )
}

export async function succeeded(manager: SqlManager, index: string): Promise<void> {
  await rows(
    manager,
    sql`UPDATE "search_mirror" SET "attempts" = 0, "retry_at" = NULL, "last_error" = NULL, "last_error_at" = NULL
        WHERE "physical_name" = ${index} AND ("attempts" > 0 OR "last_error" IS NOT NULL)`
  )
}

/** An index is gone from Meilisearch; one that was made again meanwhile stays. */
export async function deleted(manager: SqlManager, index: string): Promise<void> {
  await rows(manager, sql`DELETE FROM "search_mirror" WHERE "physical_name" = ${index} AND "deleting"`)
}

/**
 * Runs work that only one process does at a time for an index. The lock is the database connection's: it ends with
 * the process that holds it, and a process that merely stands still keeps it, so nothing old is pushed over something new.
 * @returns false when another one is at it
 */
export async function alone(manager: SqlManager, index: string, work: () => Promise<void>): Promise<boolean> {
  // MikroORM hands its transaction on to whatever is called inside; the work is to commit step by step.
  const outside = new AsyncResource("search mirror")
  return await transaction(manager, async (inside) => {
    const [row] = await rows<{ got: boolean }>(
      inside,
      sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`mirror push ${index}`}, 0)) AS "got"`
    )
    if (!row?.got) return false
    await outside.runInAsyncScope(work)
    return true
  })
}

async function tableOf(manager: SqlManager, index: string): Promise<string | undefined> {
  const [row] = await rows<{ table_name: string }>(
    manager,
    sql`SELECT "table_name" FROM "search_postgres_index" WHERE "name" = ${index}`
  )
  return row?.table_name
}

async function transaction<T>(manager: SqlManager, run: (inside: SqlManager) => Promise<T>): Promise<T> {
  return manager.transactional ? await manager.transactional(run) : await run(manager)
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
