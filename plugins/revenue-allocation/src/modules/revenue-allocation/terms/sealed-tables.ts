import { type FingerprintKey, fingerprint } from "@tejido/provenance/domain/fingerprint"
import type { DocumentType } from "@tejido/provenance/domain/identity-document"
import type { SealedTable } from "@tejido/provenance/domain/sealed-tables"

/** Where a value is sealed for: it opens in this row and column and nowhere else. */
export function placeOf(table: string, column: string, id: string): string {
  return `${table}:${column}:${id}`
}

/**
 * By what a beneficiary is found a second time for the same artisan. Of two artisans it differs for the same relative,
 * so that nobody reads from the table who is related to whom.
 */
export function beneficiaryMark(
  artisanId: string,
  type: DocumentType,
  number: string,
  key: FingerprintKey
): string {
  return fingerprint(type, `${artisanId}/${number}`, key)
}

/** A table's places: the same rule for all of this plugin. */
const placesIn = (table: string) => (column: string, row: Readonly<Record<string, string | null>>) =>
  placeOf(table, column, row.id ?? "")

/** Every table of this plugin that has something sealed: sealing, opening and the rotation of keys go by it. */
export const SEALED = {
  beneficiary: {
    what: "beneficiaries",
    table: "revenue_beneficiary",
    columns: ["full_name_sealed", "document_number_sealed", "account_sealed", "email_sealed"],
    reads: ["artisan_id", "document_type"],
    place: placesIn("revenue_beneficiary"),
    fingerprint: {
      of: (row, opened, key) =>
        beneficiaryMark(
          row.artisan_id ?? "",
          row.document_type as DocumentType,
          opened.document_number_sealed ?? "",
          key
        ),
      unique: "ended_at is null and deleted_at is null",
      tells: "id",
    },
    dated: true,
  },
  terms: {
    what: "terms",
    table: "revenue_artisan_terms",
    columns: ["reparation_case_sealed", "reparation_account_sealed", "account_sealed"],
    reads: [],
    place: placesIn("revenue_artisan_terms"),
    dated: false,
  },
  order: {
    what: "alimony_orders",
    table: "revenue_alimony_order",
    columns: ["court_sealed", "case_sealed"],
    reads: [],
    place: placesIn("revenue_alimony_order"),
    dated: false,
  },
} as const satisfies Record<string, SealedTable>

export const REVENUE_SEALED: readonly SealedTable[] = Object.values(SEALED)
