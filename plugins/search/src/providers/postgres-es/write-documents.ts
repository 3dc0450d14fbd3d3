import type { SearchTypes } from "@medusajs/framework/types"
import { documentRow, type DocumentRow } from "./document-row"
import type { IndexPlan } from "./plan"
import { join, name, raw, rows, sql, textArray, type Sql, type SqlManager } from "./sql"
import { columns, combinationTable, ownFields, sharedFields } from "./tables"
import { countWords, type WordCounts } from "./word-counts"

/** Documents of one statement. */
const CHUNK = 200

/** What of a stored document is counted elsewhere. */
type Counted = { combination: number; spoken: string[]; other: string[] }

/** Plain words of `words`, apart by whether typos may be read as them. */
const COUNTED = raw(
  `"combination",
   ARRAY(SELECT "lexeme" FROM unnest("words") WHERE "positions" IS NOT NULL) AS "spoken",
   ARRAY(SELECT "lexeme" FROM unnest("words") WHERE "positions" IS NULL AND left("lexeme", 1) NOT IN ('=', '%')) AS "other"`
)

/**
 * Adds documents or puts them in the place of those with their ids; those that are there already just so are left
 * alone. To be run in a transaction: what it counts holds for all of it or nothing. Writers of one index wait
 * for each other, readers for nobody.
 *
 * @returns how many documents there are more
 */
export async function writeDocuments(
  manager: SqlManager,
  table: string,
  plan: IndexPlan,
  documents: readonly SearchTypes.SearchDocument[]
): Promise<number> {
  // The last one of an id holds, as if they had come one after the other.
  const byId = new Map(documents.map((document) => documentRow(document, plan)).map((row) => [row.id, row]))
  const all = [...byId.values()]
  await lockWriters(manager, table)
  let added = 0
  for (let start = 0; start < all.length; start += CHUNK) {
    added += await writeChunk(manager, table, plan, all.slice(start, start + CHUNK))
  }
  return added
}

/** Takes documents out. @returns how many there are fewer */
export async function removeDocuments(manager: SqlManager, table: string, where: Sql): Promise<number> {
  await lockWriters(manager, table)
  const removed = await rows<Counted>(
    manager,
    sql`DELETE FROM ${name(table)} d USING ${name(combinationTable(table))} k
        WHERE k."combination" = d."combination" AND (${where})
        RETURNING d.${COUNTED}`
  )
  await count(manager, table, removed, -1)
  return removed.length
}

async function lockWriters(manager: SqlManager, table: string): Promise<void> {
  await rows(manager, sql`SELECT pg_advisory_xact_lock(hashtextextended(${table}, 0))`)
}

async function writeChunk(
  manager: SqlManager,
  table: string,
  plan: IndexPlan,
  chunk: DocumentRow[]
): Promise<number> {
  const before = await rows<Counted & { id: string; same: boolean }>(
    manager,
    sql`SELECT d."id", d."document" = new."document" AS "same", d.${COUNTED}
        FROM jsonb_to_recordset(${JSON.stringify(chunk.map(({ id, document }) => ({ id, document })))}::jsonb)
          AS given("id" text, "document" text)
        JOIN ${name(table)} d ON d."id" = given."id"
        CROSS JOIN LATERAL (SELECT given."document"::jsonb AS "document") new`
  )
  const unchanged = new Set(before.flatMap(({ id, same }) => (same ? [id] : [])))
  const changed = chunk.filter(({ id }) => !unchanged.has(id))
  if (!changed.length) {
    return 0
  }
  const combinations = await keepCombinations(manager, table, plan, changed)
  const after = await insert(manager, table, plan, changed, combinations)
  const replaced = before.filter(({ same }) => !same)
  await count(manager, table, after, 1, replaced)
  return changed.length - replaced.length
}

/** @returns the number of each combination of shared values, by its key */
async function keepCombinations(
  manager: SqlManager,
  table: string,
  plan: IndexPlan,
  chunk: DocumentRow[]
): Promise<Map<string, number>> {
  const distinct = [...new Map(chunk.map((row) => [row.combination, row])).values()]
  const fields = sharedFields(plan)
  const names = join([raw(`"key"`), ...fields.map(({ column }) => name(column))], ", ")
  const given = JSON.stringify(distinct.map(({ combination, shared }) => ({ key: combination, ...shared })))
  const target = name(combinationTable(table))
  await rows(
    manager,
    sql`INSERT INTO ${target} (${names})
        SELECT ${names} FROM jsonb_to_recordset(${given}::jsonb)
          AS given(${join([raw(`"key" text`), ...columns(fields, null)], ", ")})
        ON CONFLICT ("key") DO NOTHING`
  )
  const kept = await rows<{ key: string; combination: number }>(
    manager,
    sql`SELECT "key", "combination" FROM ${target}
        WHERE "key" = ANY(${textArray(distinct.map(({ combination }) => combination))}::text[])`
  )
  return new Map(kept.map(({ key, combination }) => [key, combination]))
}

async function insert(
  manager: SqlManager,
  table: string,
  plan: IndexPlan,
  chunk: DocumentRow[],
  combinations: Map<string, number>
): Promise<Counted[]> {
  const fields = ownFields(plan)
  const own = fields.map(({ column }) => name(column))
  const vectors = ["rank_vector", "words", "field_words"]
  const kept = [name("combination"), ...own, ...vectors.map(name), name("document")]
  const given = chunk.map((row) => ({
    id: row.id,
    combination: combinations.get(row.combination),
    ...row.own,
    rank_vector: row.rankVector,
    words: row.words,
    field_words: row.fieldWords,
    document: row.document,
  }))
  return await rows<Counted>(
    manager,
    sql`INSERT INTO ${name(table)} AS d ("id", ${join(kept, ", ")})
        SELECT ${join([name("id"), name("combination"), ...own], ", ")},
          ${join(
            vectors.map((vector) => sql`${name(vector)}::tsvector`),
            ", "
          )}, "document"::jsonb
        FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS given(${join(
          [
            raw(`"id" text, "combination" integer`),
            ...columns(fields, null),
            ...[...vectors, "document"].map((text) => sql`${name(text)} text`),
          ],
          ", "
        )})
        ON CONFLICT ("id") DO UPDATE SET ${join(
          kept.map((column) => sql`${column} = excluded.${column}`),
          ", "
        )}, "updated_at" = now()
        RETURNING d.${COUNTED}`
  )
}

/** Adds `rows` to the counts of combinations and words, or takes them off; and takes `replaced` off. */
async function count(
  manager: SqlManager,
  table: string,
  counted: readonly Counted[],
  sign: 1 | -1,
  replaced: readonly Counted[] = []
): Promise<void> {
  const combinations = new Map<number, number>()
  const words: WordCounts = new Map()
  const tally = (row: Counted, by: number) => {
    combinations.set(row.combination, (combinations.get(row.combination) ?? 0) + by)
    for (const [list, spoken] of [[row.spoken, by] as const, [row.other, 0] as const]) {
      for (const word of list) {
        const known = words.get(word) ?? { documents: 0, spoken: 0 }
        words.set(word, { documents: known.documents + by, spoken: known.spoken + spoken })
      }
    }
  }
  counted.forEach((row) => tally(row, sign))
  replaced.forEach((row) => tally(row, -1))
  const moved = [...combinations].flatMap(([combination, by]) => (by ? [{ combination, by }] : []))
  if (moved.length) {
    await rows(
      manager,
      sql`UPDATE ${name(combinationTable(table))} k SET "documents" = k."documents" + moved."by"
          FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) AS moved("combination" integer, "by" integer)
          WHERE k."combination" = moved."combination"`
    )
  }
  await countWords(manager, table, words)
}
