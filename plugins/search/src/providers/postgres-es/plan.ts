import { createHash } from "node:crypto"
import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** Changes with the shape of the tables or with how words are read: tables of another layout are made anew. */
export const LAYOUT = 3

/** Medusa's own search route narrows by these, and they hold few values, so they need not be facets to be shared. */
const NARROWING = ["status", "sales_channel_ids"]
/** What goes first among equals where the index has it: what can be bought, then what is new. */
const TIE_BREAK = ["in_stock", "created_at"]

export type FieldKind = "text" | "number" | "boolean"
/** A: the heaviest field. B: weight 2 or more. C: other short values. D: values longer than a line. */
export type Weight = "A" | "B" | "C"

/** One leaf field of the definition and where its values are kept. */
export interface PlannedField {
  path: string
  kind: FieldKind
  isArray: boolean
  isDate: boolean
  /** Its column's name, in whichever table. */
  column: string
  /** In the table of value combinations: few different values, so they are kept once for all documents. */
  shared: boolean
  /** In the table of documents. */
  own: boolean
  filterable: boolean
  sortable: boolean
  facets: SearchTypes.SearchFacetKind[]
  searchable: Weight | null
  /** Misspelt words are read as words of this field. */
  typos: boolean
}

export interface IndexPlan {
  layout: number
  primaryKey: string
  /** In the definition's order. */
  fields: PlannedField[]
  /** Paths; ascending false. */
  tieBreak: string[]
  /** Of sorted text; null where the server has no ICU. */
  collation: string | null
  hash: string
}

/**
 * What the tables of an index look like.
 * @throws MedusaError NOT_ALLOWED for a field that PostgreSQL cannot hold here
 */
export function indexPlan(definition: PlanSource, collation: string | null): IndexPlan {
  const fields = leaves(definition.fields, "", false).flatMap(({ path, field, isArray }, i) =>
    field.type === "vector" ? [] : planned(path, field, isArray, i, definition)
  )
  const tieBreak = TIE_BREAK.filter((path) => fields.some((field) => field.path === path && !field.isArray))
  for (const field of fields) {
    if (tieBreak.includes(field.path)) {
      field.own = true
    }
  }
  const content = { layout: LAYOUT, primaryKey: definition.primary_key, fields, tieBreak, collation }
  const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex")
  return { ...content, hash }
}

/** As much of a definition as a plan needs; an index of an older layout knows no more than this. */
export type PlanSource = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "primary_key"> & {
  settings?: SearchTypes.SearchIndexSettings
}

type Leaf = { path: string; field: SearchTypes.SearchFieldDefinition; isArray: boolean }

function leaves(group: PlanSource["fields"], prefix: string, inArray: boolean): Leaf[] {
  return Object.entries(group).flatMap(([key, field]) => {
    const path = prefix ? `${prefix}.${key}` : key
    const isArray = inArray || field.array === true
    return field.type === "object" ? leaves(field.fields ?? {}, path, isArray) : [{ path, field, isArray }]
  })
}

function planned(
  path: string,
  field: SearchTypes.SearchFieldDefinition,
  isArray: boolean,
  position: number,
  { primary_key, settings }: PlanSource
): PlannedField[] {
  const kind = kindOf(path, field)
  const facets = facetsOf(field, kind)
  const shared =
    path !== primary_key &&
    (facets.includes("value") || kind === "boolean" || (NARROWING.includes(path) && !!field.filterable))
  const needed = !!field.filterable || !!field.sortable || facets.length > 0
  return [
    {
      path,
      kind,
      isArray,
      isDate: field.type === "date",
      column: `f${position}_${path.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`.slice(0, 50),
      shared: shared && needed,
      own:
        path !== primary_key &&
        needed &&
        (!shared || !!field.sortable || facets.some((facet) => facet !== "value")),
      filterable: !!field.filterable || path === primary_key,
      sortable: !!field.sortable,
      facets,
      searchable: weightOf(field),
      typos: !settings?.typo_tolerance?.disabled_on_attributes?.includes(path),
    },
  ]
}

function kindOf(path: string, { type }: SearchTypes.SearchFieldDefinition): FieldKind {
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
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The postgres-es search provider does not hold fields of type "${type}" ("${path}")`
      )
  }
}

function facetsOf(
  { facetable }: SearchTypes.SearchFieldDefinition,
  kind: FieldKind
): SearchTypes.SearchFacetKind[] {
  if (!facetable) {
    return []
  }
  const usual: SearchTypes.SearchFacetKind[] = kind === "number" ? ["range"] : ["value"]
  return facetable === true ? usual : (facetable.types ?? usual)
}

function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): Weight | null {
  if (!searchable) {
    return null
  }
  const weight = searchable === true ? 1 : (searchable.weight ?? 1)
  if (weight >= 4) {
    return "A"
  }
  return weight >= 2 ? "B" : "C"
}
