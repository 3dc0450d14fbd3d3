import { MedusaError } from "@medusajs/framework/utils"
import { seal, unseal, UnsealError } from "@tejido/provenance/domain/seal"
import type { Keys } from "./keys"
import { placeOf } from "./sealed-tables"

type Columns<Column extends string> = { readonly table: string; readonly columns: readonly Column[] }

/** Seals what a row is to hold, each value for its own column; null stays null. */
export function sealRow<Column extends string>(
  { table, columns }: Columns<Column>,
  id: string,
  values: Readonly<Record<Column, string | null>>,
  { sealing }: Keys
): Record<Column, string | null> {
  return Object.fromEntries(
    columns.map((column) => {
      const value = values[column]
      return [column, value === null ? null : seal(value, placeOf(table, column, id), sealing).sealed]
    })
  ) as Record<Column, string | null>
}

/** A row with what is sealed in it, as it is read. */
export type SealedRow<Column extends string> = Readonly<Record<Column, string | null>> & {
  id: string
  key_id: string | null
}

/**
 * Opens what a row holds. What comes back is in the clear: whoever calls this has checked that it may be known, and
 * writes the audit entry.
 * @throws MedusaError CONFLICT `identity_key_missing` when its key is gone, `identity_damaged` when it was tampered with
 */
export function openRow<Column extends string>(
  { table, columns }: Columns<Column>,
  row: SealedRow<Column>,
  { sealing }: Keys
): Record<Column, string | null> {
  return Object.fromEntries(
    columns.map((column) => {
      const sealed = row[column]
      return [column, sealed === null ? null : open(sealed, column)]
    })
  ) as Record<Column, string | null>

  function open(sealed: string, column: Column): string {
    const key_id = row.key_id ?? ""
    try {
      return unseal({ sealed, key_id }, placeOf(table, column, row.id), sealing)
    } catch (error) {
      if (!(error instanceof UnsealError)) throw error
      throw sealing.byId.has(key_id)
        ? new MedusaError(MedusaError.Types.CONFLICT, "What is sealed here was changed", "identity_damaged")
        : new MedusaError(
            MedusaError.Types.CONFLICT,
            `This was sealed with the key "${key_id}", which this installation does not have`,
            "identity_key_missing"
          )
    }
  }
}
