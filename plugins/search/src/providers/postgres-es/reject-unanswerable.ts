import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

type Fields = SearchTypes.ResolvedSearchIndexDefinition["fields"]

/** Comparisons with larger numbers than this lose digits in JSON, so they mean nothing. */
const LARGEST = Number.MAX_SAFE_INTEGER

/**
 * Refuses filters that PostgreSQL would fail on instead of answering: a number field compared with what is
 * not a number that it can hold. The stock provider passes these on and the shop's visitor gets a 500.
 *
 * @throws MedusaError INVALID_DATA that names the field
 */
export function rejectUnanswerable(filters: unknown, fields: Fields): void {
  if (!filters || typeof filters !== "object") {
    return
  }
  for (const [key, value] of Object.entries(filters)) {
    const field = fields[key]
    if (field && (field.type === "integer" || field.type === "float")) {
      for (const leaf of leaves(value)) {
        assertNumber(key, leaf)
      }
    } else if (!field) {
      // $and, $or, $not and nested groups
      const groups = Array.isArray(value) ? value : [value]
      groups.forEach((group) => rejectUnanswerable(group, fields))
    }
  }
}

function* leaves(value: unknown): Generator<unknown> {
  if (value && typeof value === "object") {
    for (const [key, child] of Object.entries(value)) {
      if (key !== "$exists") {
        yield* leaves(child)
      }
    }
  } else {
    yield value
  }
}

function assertNumber(field: string, value: unknown): void {
  if (value === null) {
    return
  }
  const number = typeof value === "string" && value.trim() ? Number(value) : value
  if (typeof number !== "number" || !Number.isFinite(number) || Math.abs(number) > LARGEST) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The field "${field}" is compared with what is not a number`
    )
  }
}
