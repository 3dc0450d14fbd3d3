import { hash } from "node:crypto"

/** What the first entry follows. */
export const GENESIS = hash("sha256", "tejido audit log")

/** An entry as text, as {@link ENTRY_COLUMNS} reads it: what its hash is made of, and the hash. */
export type EntryRow = Record<Field, string | null> & { hash: string }

const FIELDS = [
  "prev_hash",
  "seq",
  "at",
  "actor_type",
  "actor_id",
  "actor_label",
  "institution_id",
  "session_id",
  "address",
  "action",
  "resource",
  "resource_id",
  "establishment_id",
  "reason",
  "before",
  "after",
] as const
type Field = (typeof FIELDS)[number]

/** Moments in UTC with microseconds: texts that sort as the moments do. */
const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`

/** Columns of `audit_entry e` that give an {@link EntryRow}. */
export const ENTRY_COLUMNS = [
  ...FIELDS.map((field) => {
    if (field === "prev_hash") return `encode(e.prev_hash, 'hex') as prev_hash`
    if (field === "at") return `to_char(e.at at time zone 'UTC', ${MOMENT}) as at`
    return `e.${field}::text as ${field}`
  }),
  `encode(e.hash, 'hex') as hash`,
].join(", ")

/**
 * The hash that an entry must have: SHA-256 over its fields and the hash of the entry before it. Says in TypeScript
 * what `audit_hash` says in SQL; neither uses the other, so that a changed function of the database is found too.
 * A field is its length in bytes, `:` and its text, or `-` when it is null.
 * @returns 64 hex digits
 */
export function entryHash(entry: EntryRow): string {
  let text = "audit/1"
  for (const field of FIELDS) {
    const value = entry[field]
    text += value === null ? ",-" : `,${Buffer.byteLength(value)}:${value}`
  }
  return hash("sha256", text)
}
