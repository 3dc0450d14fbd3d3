import type { SearchTypes } from "@medusajs/framework/types"
import type { FieldSource } from "./fields"

type Fields = FieldSource["fields"]

/** The definitions of physical indexes that this process has met. */
export class SourcesByIndex {
  readonly #sources = new Map<string, FieldSource>()

  learn(index: string, source: FieldSource): void {
    this.#sources.set(index, source)
  }

  /**
   * The definition of an index; where this process has not met it, as much as the filter itself says of the fields
   * it names. That is enough to compare values, and too little to compare dates.
   */
  of(index: string, filters: SearchTypes.SearchFilters): FieldSource {
    return this.#sources.get(index) ?? { primary_key: "id", fields: fieldsIn(filters) }
  }
}

function fieldsIn(filters: unknown): Fields {
  const groups = Array.isArray(filters) ? (filters as unknown[]) : [filters]
  const fields: Fields = {}
  for (const group of groups) {
    for (const [key, value] of Object.entries((group ?? {}) as Record<string, unknown>)) {
      if (key.startsWith("$")) {
        Object.assign(fields, fieldsIn(value))
      } else {
        nest(fields, key.split("."), fieldOf(value))
      }
    }
  }
  return fields
}

function nest(fields: Fields, [step = "", ...rest]: string[], leaf: SearchTypes.SearchFieldDefinition): void {
  if (!rest.length) {
    fields[step] = leaf
    return
  }
  const parent = (fields[step] ??= { type: "object", fields: {} })
  nest((parent.fields ??= {}), rest, leaf)
}

function fieldOf(value: unknown): SearchTypes.SearchFieldDefinition {
  const several =
    typeof value === "object" && value !== null && ("$contains" in value || "$overlaps" in value)
  const one = firstLeaf(value)
  const type = typeof one === "number" ? "float" : typeof one === "boolean" ? "boolean" : "keyword"
  return { type, filterable: true, ...(several ? { array: true } : {}) }
}

function firstLeaf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? firstLeaf(Object.values(value)[0]) : value
}
