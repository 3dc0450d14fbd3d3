import { fingerprint } from "../../../domain/fingerprint"
import type { DocumentType } from "../../../domain/identity-document"
import { seal, unseal, UnsealError } from "../../../domain/seal"
import type { VaultKeys } from "./vault-keys"

/** Runs SQL with `$1`, `$2` on one connection. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/** What is sealed with identity keys. */
export type Sealing = "identities" | "documents"

export type RotationOptions = {
  /** Rows to a transaction; 500 unless told. */
  batch?: number
  /** Asked before every batch; true ends the rotation there. */
  stopped?: () => boolean
  onProgress?: (what: Sealing, done: number, of: number) => void
}

/** What a rotation did. */
export type Rotation = {
  /** Rows sealed anew. */
  done: Record<Sealing, number>
  /** Rows that none of the keys opens: how many, by the id of the key that they name. */
  unopened: { what: Sealing; key_id: string; count: number }[]
  /** Ids of artisans who turned out to be somebody who is registered already; their fingerprints stay as they were. */
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
  const rotation: Rotation = {
    done: { identities: 0, documents: 0 },
    unopened: [],
    twice: [],
    stopped: false,
  }
  for (const what of ["identities", "documents"] as const) {
    const of = await countOld(query, what, keys)
    let last: string | null = ""
    while (last !== null && !rotation.stopped) {
      options.onProgress?.(what, rotation.done[what], of)
      rotation.stopped = options.stopped?.() ?? false
      if (!rotation.stopped) last = await inTransaction(query, RESEAL[what], last, keys, options, rotation)
    }
    if (of) options.onProgress?.(what, rotation.done[what], of)
  }
  return rotation
}

/** How many rows a rotation has to look at. */
export async function countOld(query: Query, what: Sealing, keys: VaultKeys): Promise<number> {
  const [row] = await query<{ count: number }>(
    what === "identities"
      ? `select count(*)::int as count from provenance_artisan_identity where ${OLD_IDENTITY}`
      : "select count(*)::int as count from provenance_document where key_id <> $1",
    what === "identities" ? [keys.sealing.current, `${keys.hash.id}.%`] : [keys.sealing.current]
  )
  return row?.count ?? 0
}

const OLD_IDENTITY = "(key_id <> $1 or fingerprint is null or fingerprint not like $2)"

type Reseal = (
  query: Query,
  after: string,
  batch: number,
  keys: VaultKeys,
  rotation: Rotation
) => Promise<{ last: string | null; sealed: number }>

async function inTransaction(
  query: Query,
  reseal: Reseal,
  after: string,
  keys: VaultKeys,
  { batch = 500 }: RotationOptions,
  rotation: Rotation
): Promise<string | null> {
  await query("begin")
  try {
    const { last, sealed } = await reseal(query, after, batch, keys, rotation)
    await query("commit")
    rotation.done[reseal === RESEAL.identities ? "identities" : "documents"] += sealed
    return last
  } catch (error) {
    await query("rollback")
    throw error
  }
}

type IdentityRow = {
  id: string
  artisan_id: string
  document_type: DocumentType
  full_name_sealed: string
  dni_sealed: string
  key_id: string
  fingerprint: string | null
}

const RESEAL: Record<Sealing, Reseal> = {
  async identities(query, after, batch, keys, rotation) {
    const rows = await query<IdentityRow>(
      `select id, artisan_id, document_type, full_name_sealed, dni_sealed, key_id, fingerprint
       from provenance_artisan_identity where ${OLD_IDENTITY} and id > $3 order by id limit $4 for update`,
      [keys.sealing.current, `${keys.hash.id}.%`, after, batch]
    )
    const opened = rows.flatMap((row) =>
      orCount(rotation, "identities", row.key_id, () => resealed(row, keys))
    )
    const taken = await fingerprintsOfOthers(query, opened)
    for (const row of opened) {
      if (taken.get(row.mark) !== undefined && taken.get(row.mark) !== row.id) {
        rotation.twice.push(row.artisan_id)
        row.mark = row.old_mark
      } else if (row.mark) taken.set(row.mark, row.id)
    }
    await query(
      `update provenance_artisan_identity i set full_name_sealed = r.full_name, dni_sealed = r.dni, key_id = $1,
         fingerprint = r.mark, updated_at = now()
       from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as r (id, full_name, dni, mark) where i.id = r.id`,
      [
        keys.sealing.current,
        ...(["id", "full_name", "dni", "mark"] as const).map((name) => opened.map((row) => row[name])),
      ]
    )
    return { last: rows.length === batch ? (rows.at(-1)?.id ?? null) : null, sealed: opened.length }
  },

  async documents(query, after, batch, keys, rotation) {
    const rows = await query<{ id: string; key_id: string; wrapped_key: string }>(
      `select id, key_id, wrapped_key from provenance_document
       where key_id <> $1 and id > $2 order by id limit $3 for update`,
      [keys.sealing.current, after, batch]
    )
    const opened = rows.flatMap(({ id, key_id, wrapped_key }) =>
      orCount(rotation, "documents", key_id, () => {
        const place = `${id}/key`
        const key = unseal({ sealed: wrapped_key, key_id }, place, keys.sealing)
        return { id, wrapped: seal(key, place, keys.sealing).sealed }
      })
    )
    await query(
      `update provenance_document d set wrapped_key = r.wrapped, key_id = $1
       from unnest($2::text[], $3::text[]) as r (id, wrapped) where d.id = r.id`,
      [keys.sealing.current, opened.map(({ id }) => id), opened.map(({ wrapped }) => wrapped)]
    )
    return { last: rows.length === batch ? (rows.at(-1)?.id ?? null) : null, sealed: opened.length }
  },
}

function resealed(row: IdentityRow, keys: VaultKeys) {
  const { id, artisan_id, key_id } = row
  const place = { full_name: `${artisan_id}/full_name`, dni: `${artisan_id}/dni` }
  const number = unseal({ sealed: row.dni_sealed, key_id }, place.dni, keys.sealing)
  const name = unseal({ sealed: row.full_name_sealed, key_id }, place.full_name, keys.sealing)
  return {
    id,
    artisan_id,
    full_name: seal(name, place.full_name, keys.sealing).sealed,
    dni: seal(number, place.dni, keys.sealing).sealed,
    mark: fingerprint(row.document_type, number, keys.hash) as string | null,
    old_mark: row.fingerprint,
  }
}

/** While the keys were being changed, the same person can have been registered twice: the index would refuse both. */
async function fingerprintsOfOthers(
  query: Query,
  rows: readonly { mark: string | null }[]
): Promise<Map<string | null, string>> {
  const found = await query<{ id: string; fingerprint: string }>(
    "select id, fingerprint from provenance_artisan_identity where fingerprint = any($1::text[])",
    [rows.map(({ mark }) => mark)]
  )
  return new Map(found.map(({ id, fingerprint: mark }) => [mark, id]))
}

function orCount<Opened>(rotation: Rotation, what: Sealing, key_id: string, open: () => Opened): Opened[] {
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
