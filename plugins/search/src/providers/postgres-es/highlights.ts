import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath } from "@medusajs/framework/utils"
import { highlight, type HighlightStyle } from "../../domain/highlight"
import { fieldOf, refuse } from "./filters"
import type { IndexPlan } from "./plan"

/** What of a hit's fields is marked, by path; undefined where nothing is asked. */
export type Highlighter = (document: Record<string, unknown>) => Record<string, string[]>

const USUAL_SNIPPET = 160
const LONGEST_SNIPPET = 2000

/**
 * Only what may be shown is marked: a field that is searched but not retrievable never comes back this way.
 * @throws MedusaError INVALID_DATA for a field that cannot be marked
 */
export function highlighter(
  asked: SearchTypes.SearchOptions["highlight"],
  fields: SearchTypes.ResolvedSearchIndexDefinition["fields"],
  plan: IndexPlan,
  searched: readonly number[] | undefined,
  matches: (folded: string) => boolean
): Highlighter | undefined {
  if (!asked) {
    return undefined
  }
  const options = asked === true ? undefined : asked
  const paths = options?.fields
    ? options.fields.map((path) => shown(path, fields, plan))
    : plan.fields
        .filter(
          ({ searchable, path }, i) => searchable && isShown(path, fields) && (searched?.includes(i) ?? true)
        )
        .map(({ path }) => path)
  const style = styleOf(options)
  return (document) =>
    Object.fromEntries(
      paths.flatMap((path) => {
        const marked = readDocumentPath(document, path.split(".")).flatMap(
          (value) => highlight(String(value), matches, style) ?? []
        )
        return marked.length ? [[path, marked]] : []
      })
    )
}

function shown(
  path: string,
  fields: SearchTypes.ResolvedSearchIndexDefinition["fields"],
  plan: IndexPlan
): string {
  fieldOf(path, plan, "search_options.highlight")
  return isShown(path, fields) ? path : refuse(`Field "${path}" is not shown, so it cannot be highlighted`)
}

function isShown(path: string, fields: SearchTypes.ResolvedSearchIndexDefinition["fields"]): boolean {
  const [head = "", ...rest] = path.split(".")
  const field = fields[head]
  if (!field || field.retrievable === false) {
    return false
  }
  return rest.length ? isShown(rest.join("."), field.fields ?? {}) : true
}

function styleOf(options: SearchTypes.SearchHighlightOptions | undefined): HighlightStyle {
  const snippet = options?.snippet
  const length = typeof snippet === "object" ? snippet.length : USUAL_SNIPPET
  if (snippet && !(Number.isInteger(length) && length > 0)) {
    refuse("A snippet's length is a whole number from 1 on")
  }
  return {
    pre: options?.pre_tag ?? "<mark>",
    post: options?.post_tag ?? "</mark>",
    ...(snippet ? { length: Math.min(length, LONGEST_SNIPPET) } : {}),
  }
}
