import { seal, unseal, UnsealError } from "../../../domain/seal"
import { PROVENANCE_SEALED, type SealedTable, type SealedTableRow } from "../../../domain/sealed-tables"
import type { VaultKeys } from "./vault-keys"

/** Runs SQL with `$1`, `$2` on one connection. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>

export type RotationOptions = {
  /** Every table with something sealed; this plugin's unless told. */
  tables?: readonly SealedTable[]
  /** Rows to a transaction; 500 unless told. */
  batch?: number
  /** Asked before every batch; true ends the rotation there. */
  stopped?: () => boolean
  onProgress?: (what: string, done: number, of: number) => void
}

/** What a rotation did. */
export type Rotation = {
  /** Rows sealed anew, by what they are. */
  done: Record<string, number>
  /** Rows that none of the keys opens: how many, by the id of the key that they name. */
  unopened: { what: string; key_id: string; count: number }[]
  /** Ids of those who turned out to be recorded already; their fingerprints stay as they were. */
  twice: string[]
  /** Whether it was ended before everything was done. */
  stopped: boolean
}

/**
 * Seals everything anew that is not sealed with the current key, and makes fingerprints anew that another key made.
 * Batch after batch, each a transaction of its own: it can be ended at any moment and goes on where it was, beside a
 * market that runs. Of documents only the keys are sealed anew. Holds one batch in memory.
 */
export async function rotate(
  query: Query,
  keys: VaultKeys,
  options: RotationOptions = {}
): Promise<Rotation> {
  const { tables = PROVENANCE_SEALED } = options
  const done = Object.fromEntries(tables.map(({ what }) => [what, 0]))
  const rotation: Rotation = { done, unopened: [], twice: [], stopped: false }
  for (const sealed of tables) {
    const { what } = sealed
    const of = await countOld(query, sealed, keys)
    const count = () => rotation.done[what] ?? 0
    let last: string | null = ""
    while (last !== null && !rotation.stopped) {
      options.onProgress?.(what, count(), of)
      rotation.stopped = options.stopped?.() ?? false
      if (!rotation.stopped) last = await inTransaction(query, sealed, last, keys, options, rotation)
    }
    if (of) options.onProgress?.(what, count(), of)
  }
  return rotation
}

/** How many rows of a table a rotation has to look at. */
export async function countOld(query: Query, sealed: SealedTable, keys: VaultKeys): Promise<number> {
  const [row] = await query<{ count: number }>(
    `select count(*)::int as count from ${sealed.table} where ${isOld(sealed)}`,
    oldest(sealed, keys)
  )
  return row?.count ?? 0
}

/** A row that holds nothing has no key. */
const isOld = ({ fingerprint }: SealedTable) =>
  fingerprint
    ? "key_id is not null and (key_id <> $1 or fingerprint is null or fingerprint not like $2)"
    : "key_id <> $1"
const oldest = ({ fingerprint }: SealedTable, { sealing, hash }: VaultKeys) =>
  fingerprint ? [sealing.current, `${hash.id}.%`] : [sealing.current]

async function inTransaction(
  query: Query,
  sealed: SealedTable,
  after: string,
  keys: VaultKeys,
  { batch = 500 }: RotationOptions,
  rotation: Rotation
): Promise<string | null> {
  await query("begin")
  try {
    const { last, count } = await reseal(query, sealed, after, batch, keys, rotation)
    await query("commit")
    rotation.done[sealed.what] = (rotation.done[sealed.what] ?? 0) + count
    return last
  } catch (error) {
    await query("rollback")
    throw error
  }
}

type Row = SealedTableRow & { id: string; key_id: string; unique_: boolean }
type Resealed = { row: Row; values: (string | null)[]; mark: string | null }

async function reseal(
  query: Query,
  sealed: SealedTable,
  after: string,
  batch: number,
  keys: VaultKeys,
  rotation: Rotation
): Promise<{ last: string | null; count: number }> {
  const { table, columns, reads, fingerprint, dated } = sealed
  const old = oldest(sealed, keys)
  const names = ["id", "key_id", ...columns, ...reads, ...(fingerprint ? ["fingerprint"] : [])]
  const rows = await query<Row>(
    `select ${names.join(", ")}, (${fingerprint?.unique ?? "false"}) as unique_ from ${table}
     where ${isOld(sealed)} and id > $${old.length + 1} order by id limit $${old.length + 2} for update`,
    [...old, after, batch]
  )
  const opened = rows.flatMap((row) => orCount(rotation, sealed.what, row, () => resealed(sealed, row, keys)))
  if (fingerprint) await keepMarksApart(query, sealed, opened, rotation)
  const set = [...columns, ...(fingerprint ? ["fingerprint"] : [])]
  await query(
    `update ${table} t set ${set.map((column) => `${column} = r.${column}`).join(", ")}, key_id = $1
       ${dated ? ", updated_at = now()" : ""}
     from unnest($2::text[], ${set.map((_column, i) => `$${i + 3}::text[]`).join(", ")}) as r (id, ${set.join(", ")})
     where t.id = r.id`,
    [
      keys.sealing.current,
      opened.map(({ row }) => row.id),
      ...columns.map((_column, i) => opened.map(({ values }) => values[i] ?? null)),
      ...(fingerprint ? [opened.map(({ mark }) => mark)] : []),
    ]
  )
  return { last: rows.length === batch ? (rows.at(-1)?.id ?? null) : null, count: opened.length }
}

function resealed({ columns, place, fingerprint }: SealedTable, row: Row, keys: VaultKeys): Resealed {
  const { key_id } = row
  const clear: Record<string, string | null> = {}
  const values = columns.map((column) => {
    const held = row[column] ?? null
    if (held === null) return null
    const value = unseal({ sealed: held, key_id }, place(column, row), keys.sealing)
    clear[column] = value
    return seal(value, place(column, row), keys.sealing).sealed
  })
  return { row, values, mark: fingerprint ? fingerprint.of(row, clear, keys.hash) : null }
}

/** While the keys were being changed, the same person can have been recorded twice: the index would refuse both. */
async function keepMarksApart(
  query: Query,
  { table, fingerprint }: SealedTable,
  opened: Resealed[],
  rotation: Rotation
): Promise<void> {
  const found = await query<{ id: string; fingerprint: string }>(
    `select id, fingerprint from ${table} where fingerprint = any($1::text[]) and ${fingerprint?.unique ?? "true"}`,
    [opened.map(({ mark }) => mark)]
  )
  const taken = new Map(found.map(({ id, fingerprint: mark }) => [mark, id]))
  for (const each of opened) {
    if (!each.row.unique_ || each.mark === null) continue
    const other = taken.get(each.mark)
    if (other !== undefined && other !== each.row.id) {
      rotation.twice.push(each.row[fingerprint?.tells ?? "id"] ?? each.row.id)
      each.mark = each.row.fingerprint ?? null
    } else taken.set(each.mark, each.row.id)
  }
}

function orCount<Opened>(
  rotation: Rotation,
  what: string,
  { key_id }: { key_id: string },
  open: () => Opened
): Opened[] {
  try {
    return [open()]
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error
    const counted = rotation.unopened.find((each) => each.what === what && each.key_id === key_id)
    if (counted) counted.count++
    else rotation.unopened.push({ what, key_id, count: 1 })
    return []
  }
}
