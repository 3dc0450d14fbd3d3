import type { WordGroup, WordGroupDraft, WordGroupKind } from "../domain/word-group"
import { PERUVIAN_CRAFTS } from "./peruvian-crafts"

/** Runs one statement with `?` for its parameters, as MikroORM's `manager.execute` does. */
export type Sql = (text: string, params: readonly unknown[]) => Promise<Record<string, unknown>[]>

type Row = {
  id: string
  kind: WordGroupKind
  words: string[]
  typed: string[]
  note: string | null
  active: boolean
  updated_at: Date | string
}

/** The version where there is no table, as where the package is used without its migrations. */
export const NO_TABLE = "file"

/**
 * Every group, switched-off ones included, by id: the file's, and over them what curators keep in the table.
 * Without the table, the file's alone.
 */
export async function readWordGroups(
  sql: Sql,
  file: readonly WordGroup[] = PERUVIAN_CRAFTS
): Promise<WordGroup[]> {
  const curated = (await tableIsThere(sql)) ? await readCurated(sql) : []
  return mergeWordGroups(file, curated)
}

/** Curators' groups take the place of the file's with the same id, or join them; sorted by id. */
export function mergeWordGroups(file: readonly WordGroup[], curated: readonly WordGroup[]): WordGroup[] {
  const byId = new Map([...file, ...curated].map((group) => [group.id, group]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A value that moves with each change of the table, of one short statement; `NO_TABLE` without it. */
export async function wordGroupsVersion(sql: Sql): Promise<string> {
  if (!(await tableIsThere(sql))) {
    return NO_TABLE
  }
  const [row] = await sql(`SELECT "version"::text AS "version" FROM "search_word_version"`, [])
  return String(row?.version ?? NO_TABLE)
}

/**
 * Adds a group, or replaces the one with this id. Does not check the rules (`wordRuleBreach` does); the
 * table refuses what would break reading. Give a transaction's `sql` to have it with other changes or not at all.
 */
export async function saveWordGroup(sql: Sql, group: WordGroupDraft): Promise<WordGroup> {
  const rows = await sql(
    `INSERT INTO "search_word_group" ("id", "kind", "words", "typed", "note", "active")
     VALUES (?, ?, ?::jsonb, ?::jsonb, ?, ?)
     ON CONFLICT ("id") DO UPDATE SET
       "kind" = excluded."kind", "words" = excluded."words", "typed" = excluded."typed",
       "note" = excluded."note", "active" = excluded."active", "updated_at" = now()
     RETURNING *`,
    [
      group.id,
      group.kind,
      JSON.stringify(group.words),
      JSON.stringify(group.for ?? []),
      group.note ?? null,
      group.active,
    ]
  )
  return fromRow(rows[0] as Row)
}

/** Takes a curator's group out; where the file has one with this id, that one holds again. False: there was none. */
export async function removeWordGroup(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql(`DELETE FROM "search_word_group" WHERE "id" = ? RETURNING "id"`, [id])
  return rows.length > 0
}

async function readCurated(sql: Sql): Promise<WordGroup[]> {
  const rows = await sql(`SELECT * FROM "search_word_group"`, [])
  return (rows as Row[]).map(fromRow)
}

async function tableIsThere(sql: Sql): Promise<boolean> {
  const [row] = await sql(`SELECT to_regclass('search_word_version') IS NOT NULL AS "there"`, [])
  return row?.there === true
}

function fromRow(row: Row): WordGroup {
  return {
    id: row.id,
    kind: row.kind,
    words: row.words,
    ...(row.typed.length ? { for: row.typed } : {}),
    ...(row.note === null ? {} : { note: row.note }),
    origin: "curator",
    active: row.active,
    updated_at: new Date(row.updated_at).toISOString(),
  }
}
