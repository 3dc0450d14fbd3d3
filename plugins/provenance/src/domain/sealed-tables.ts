import { type FingerprintKey, fingerprint } from "./fingerprint"
import type { DocumentType } from "./identity-document"

/** A row of a table with sealed columns: these, `id`, `key_id`, and what the table reads besides. */
export type SealedTableRow = Readonly<Record<string, string | null>>

/** A table in which something is sealed with the identity keys: what `npm run identities` goes by, in every plugin. */
export type SealedTable = {
  /** What its rows are called in a report. */
  readonly what: string
  readonly table: string
  /** The sealed columns. Those of one row have the same key, whose id is in `key_id`. */
  readonly columns: readonly string[]
  /** What a row's places and fingerprint are made of besides. */
  readonly reads: readonly string[]
  /** Where the value of a column is sealed for; see `seal`. */
  place(column: string, row: SealedTableRow): string
  /** The column by which a person is found a second time, made anew where the key of fingerprints changed. */
  readonly fingerprint?: {
    /** @param opened the sealed columns in the clear */
    of(row: SealedTableRow, opened: SealedTableRow, key: FingerprintKey): string
    /** SQL: of which rows no two may have the same one. */
    readonly unique: string
    /** The column whose value is told of one who is there twice. */
    readonly tells: string
  }
  /** Whether the table has an `updated_at`. */
  readonly dated: boolean
}

/** Who artisans are. Of documents only the keys are sealed with these keys; see `envelope`. */
export const PROVENANCE_SEALED: readonly SealedTable[] = [
  {
    what: "identities",
    table: "provenance_artisan_identity",
    columns: ["full_name_sealed", "dni_sealed"],
    reads: ["artisan_id", "document_type"],
    place: (column, { artisan_id }) =>
      identityPlace(artisan_id ?? "", column === "dni_sealed" ? "dni" : "full_name"),
    fingerprint: {
      of: ({ document_type }, { dni_sealed }, key) =>
        fingerprint(document_type as DocumentType, dni_sealed ?? "", key),
      unique: "true",
      tells: "artisan_id",
    },
    dated: true,
  },
  {
    what: "documents",
    table: "provenance_document",
    columns: ["wrapped_key"],
    reads: [],
    place: (_column, { id }) => `${id}/key`,
    dated: false,
  },
]

/** Where a part of an artisan's identity is sealed for. */
export function identityPlace(artisanId: string, part: "full_name" | "dni"): string {
  return `${artisanId}/${part}`
}
