import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** As much of a definition as is needed to read its fields. */
export type FieldSource = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "primary_key">

/** One leaf of an index definition, as Meilisearch holds it. */
export interface IndexField {
  /** Dotted, as in the document. */
  path: string
  kind: "text" | "number" | "boolean"
  /** Kept as milliseconds since 1970, for Meilisearch compares numbers. */
  isDate: boolean
  isArray: boolean
  /** Words of its values are looked for in their other forms too: prose, as opposed to codes and names. */
  isProse: boolean
  /** 0 where it is not searched. */
  weight: number
  filterable: boolean
  sortable: boolean
  retrievable: boolean
  facets: readonly SearchTypes.SearchFacetKind[]
}

const cache = new WeakMap<FieldSource["fields"], IndexField[]>()

/**
 * The leaves of a definition in its order.
 * @throws MedusaError NOT_ALLOWED for a kind of field that this provider does not hold
 */
export function fieldsOf({ fields }: FieldSource): readonly IndexField[] {
  const known = cache.get(fields) ?? leaves(fields, "", false)
  cache.set(fields, known)
  return known
}

/** @throws MedusaError INVALID_DATA when the index has no such field */
export function fieldAt(source: FieldSource, path: string, use: string): IndexField {
  const field = fieldsOf(source).find((one) => one.path === path)
  return field ?? invalid(`Unknown field "${path}" in ${use}`)
}

/** @throws MedusaError INVALID_DATA: what is asked makes no sense on this index */
export function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** @throws MedusaError NOT_ALLOWED: it makes sense, and Meilisearch has no way to say it */
export function inexpressible(what: string): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The meilisearch search provider cannot express ${what}`
  )
}

function leaves(group: FieldSource["fields"], prefix: string, inArray: boolean): IndexField[] {
  return Object.entries(group).flatMap(([key, field]) => {
    const path = prefix ? `${prefix}.${key}` : key
    const isArray = inArray || field.array === true
    return field.type === "object" ? leaves(field.fields ?? {}, path, isArray) : [leaf(path, field, isArray)]
  })
}

function leaf(path: string, field: SearchTypes.SearchFieldDefinition, isArray: boolean): IndexField {
  const kind = kindOf(path, field)
  return {
    path,
    kind,
    isDate: field.type === "date",
    isArray,
    isProse: field.type === "text",
    weight: weightOf(field),
    filterable: !!field.filterable,
    sortable: !!field.sortable,
    retrievable: field.retrievable !== false,
    facets: facetsOf(field, kind),
  }
}

function kindOf(path: string, { type }: SearchTypes.SearchFieldDefinition): IndexField["kind"] {
  switch (type) {
    case "text":
    case "keyword":
      return "text"
    case "integer":
    case "float":
    case "date":
      return "number"
    case "boolean":
      return "boolean"
    default:
      return inexpressible(`fields of type "${type}" ("${path}")`)
  }
}

function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): number {
  if (!searchable) return 0
  return searchable === true ? 1 : (searchable.weight ?? 1)
}

function facetsOf(
  { facetable }: SearchTypes.SearchFieldDefinition,
  kind: IndexField["kind"]
): readonly SearchTypes.SearchFacetKind[] {
  if (!facetable) return []
  const usual: SearchTypes.SearchFacetKind[] = kind === "number" ? ["range"] : ["value"]
  return facetable === true ? usual : (facetable.types ?? usual)
}
