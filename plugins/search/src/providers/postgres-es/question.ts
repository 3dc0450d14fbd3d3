import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { facets } from "./facets"
import { conditions, fieldOf, refuse, type Condition } from "./filters"
import { order } from "./order"
import type { IndexPlan } from "./plan"
import { raw } from "./sql"
import type { Question } from "./statement"

/** All of a question but its words. */
export type Frame = Omit<Question, "match" | "fieldFilter">

const USUAL_TAKE = 20
const MOST_TAKE = 1000
const NOTHING: Condition = { sql: raw("FALSE"), readsDocument: false, readsShared: true }

/**
 * What a query asks apart from its words.
 * @param scored whether it has words
 * @param impossible whether nothing can be found, as where what is looked for are symbols only
 * @throws MedusaError 4xx for what this index or this provider cannot answer
 */
export function frameOf(
  input: SearchTypes.ProviderSearchQuery,
  table: string,
  plan: IndexPlan,
  { scored, impossible }: { scored: boolean; impossible: boolean }
): Frame {
  const { pagination = {}, search_options: options = {} } = input
  refuseUnsupported(input)
  const distinct = options.distinct ?? input.index.settings.distinct_attribute
  return {
    table,
    plan,
    conditions: [...conditions(input.filters, plan), ...(impossible ? [NOTHING] : [])],
    facets: facets(options.facets, plan),
    order: order(pagination.order, plan, scored),
    skip: wholeNumber(pagination.skip ?? 0, "pagination.skip"),
    take: Math.min(wholeNumber(pagination.take ?? USUAL_TAKE, "pagination.take"), MOST_TAKE),
    distinct: distinct ? distinctField(distinct, plan) : null,
    minScore: minScore(options.min_score),
  }
}

/** Positions of the only fields to search in; undefined for all that are searchable. */
export function searchedFields(paths: string[] | undefined, plan: IndexPlan): number[] | undefined {
  const wanted = paths?.map((path) => {
    const field = fieldOf(path, plan, "search_options.attributes_to_search_on")
    return field.searchable ? plan.fields.indexOf(field) : refuse(`Field "${path}" is not searchable`)
  })
  const all = plan.fields.filter(({ searchable }) => searchable).length
  return wanted && new Set(wanted).size < all ? [...new Set(wanted)] : undefined
}

function refuseUnsupported({ pagination, search_options: options }: SearchTypes.ProviderSearchQuery): void {
  const unsupported = [
    [options?.vector, "search_options.vector"],
    [options?.locales?.length, "search_options.locales"],
    [pagination?.cursor, "pagination.cursor"],
  ].flatMap(([given, what]) => (given === undefined || given === 0 ? [] : [what]))
  if (unsupported.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The postgres-es search provider does not support ${unsupported.join(", ")}`
    )
  }
}

function distinctField(path: string, plan: IndexPlan) {
  const field = fieldOf(path, plan, "search_options.distinct")
  return field.isArray ? refuse(`Hits cannot be told apart by "${path}", which has several values`) : field
}

function minScore(given: number | undefined): number | null {
  if (given === undefined || given === null) {
    return null
  }
  return Number.isFinite(given) ? given : refuse("search_options.min_score is a number")
}

function wholeNumber(given: unknown, what: string): number {
  return typeof given === "number" && Number.isSafeInteger(given) && given >= 0
    ? given
    : refuse(`"${what}" is a whole number from 0 on`)
}
