import type { SearchTypes } from "@medusajs/framework/types"
import { searchValueToBoolean, searchValueToNumber } from "@medusajs/framework/utils"
import { fieldAt, inexpressible, invalid, type FieldSource, type IndexField } from "./fields"

/** Deeper or longer than any page asks. */
const DEEPEST = 12
const MOST_VALUES = 1000
/** Meilisearch cuts longer values of a filterable field, in bytes, so a longer one can equal none. */
const LONGEST_VALUE = 468

/**
 * A filter tree in Meilisearch's filter language; undefined when everything is wanted.
 *
 * Values are always quoted and escaped, fields are only those of the definition: nothing that a visitor writes can
 * become syntax. Meilisearch compares texts without regard to case.
 *
 * @throws MedusaError INVALID_DATA for what is no filter on this index, NOT_ALLOWED for what Meilisearch cannot say
 */
export function filterText(
  filters: SearchTypes.SearchFilters | undefined,
  source: FieldSource
): string | undefined {
  return filters ? all(parts(filters, source, 0)) : undefined
}

/** A value as the language reads it back unchanged. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&").replaceAll("\0", "")}"`
}

/** A condition that no document fulfils. */
export function nothing({ primary_key }: FieldSource): string {
  return `${quoted(primary_key)} IN []`
}

/** Both conditions; either may be missing. */
export function both(left: string | undefined, right: string | undefined): string | undefined {
  return left && right ? `(${left}) AND (${right})` : (left ?? right)
}

/** `from` inclusive, `to` exclusive; documents that have the field where neither is given. */
export function rangeText(field: IndexField, from: number | undefined, to: number | undefined): string {
  const path = quoted(field.path)
  const bounds = [
    ...(from === undefined ? [] : [`${path} >= ${from}`]),
    ...(to === undefined ? [] : [`${path} < ${to}`]),
  ]
  return bounds.length ? bounds.join(" AND ") : present(field)
}

/** The field has a value. */
export function present(field: IndexField): string {
  const path = quoted(field.path)
  return `${path} EXISTS AND ${path} IS NOT NULL AND ${path} IS NOT EMPTY`
}

function parts(filters: unknown, source: FieldSource, depth: number): string[] {
  if (depth > DEEPEST) invalid(`Filters may be nested ${DEEPEST} deep`)
  if (typeof filters !== "object" || filters === null || Array.isArray(filters)) {
    invalid("A filter has to be an object")
  }
  return Object.entries(filters).flatMap(([key, value]) => {
    switch (key) {
      case "q":
        return []
      case "$and":
        return branches(key, value).flatMap((one) => parts(one, source, depth + 1))
      case "$or": {
        const any = branches(key, value).map(
          (one) => all(parts(one, source, depth + 1)) ?? everything(source)
        )
        return any.length ? [`(${any.map((one) => `(${one})`).join(" OR ")})`] : []
      }
      case "$not":
        return [`NOT (${all(parts(value, source, depth + 1)) ?? everything(source)})`]
      default:
        return predicate(fieldAt(source, key, "filters"), value, source)
    }
  })
}

function all(conditions: readonly string[]): string | undefined {
  return conditions.length ? conditions.map((one) => `(${one})`).join(" AND ") : undefined
}

function everything(source: FieldSource): string {
  return `NOT ${nothing(source)}`
}

function branches(key: string, value: unknown): unknown[] {
  return Array.isArray(value) ? value : invalid(`"${key}" needs a list of filters`)
}

function predicate(field: IndexField, value: unknown, source: FieldSource): string[] {
  if (!field.filterable && field.path !== source.primary_key) {
    invalid(`Field "${field.path}" is not filterable`)
  }
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Date) {
    return [oneOf(field, Array.isArray(value) ? value : [value])]
  }
  const operators = Object.entries(value)
  if (!operators.length) invalid(`The filter on "${field.path}" says nothing`)
  return operators.map(([operator, operand]) => compare(field, operator, operand))
}

function compare(field: IndexField, operator: string, operand: unknown): string {
  const list: unknown[] = Array.isArray(operand) ? operand : [operand]
  switch (operator) {
    case "$eq":
      return oneOf(field, [operand])
    case "$in":
      return oneOf(field, list)
    case "$ne":
      return `NOT (${oneOf(field, [operand])})`
    case "$nin":
      return `NOT (${oneOf(field, list)})`
    case "$gt":
      return ordered(field, operator, ">", operand)
    case "$gte":
      return ordered(field, operator, ">=", operand)
    case "$lt":
      return ordered(field, operator, "<", operand)
    case "$lte":
      return ordered(field, operator, "<=", operand)
    case "$exists":
      return searchValueToBoolean(operand) ? present(field) : `NOT (${present(field)})`
    case "$contains":
      assertArray(field, operator)
      return list.map((value) => oneOf(field, [value])).join(" AND ") || `NOT ${quoted(field.path)} IN []`
    case "$overlaps":
      assertArray(field, operator)
      return oneOf(field, list)
    case "$prefix":
      return beginning(field, operand)
    case "$like":
      return inexpressible(`"$like" ("${field.path}"): it compares whole values and their beginnings only`)
    default:
      return invalid(
        `The meilisearch search provider does not know the operator "${operator}" ("${field.path}")`
      )
  }
}

function oneOf(field: IndexField, values: readonly unknown[]): string {
  if (values.length > MOST_VALUES) {
    invalid(`A filter on "${field.path}" compares with more than ${MOST_VALUES} values`)
  }
  const set = values.filter((value) => value !== null && value !== undefined)
  const list = set
    .map((value) => scalar(field, value))
    .filter((value) => Buffer.byteLength(value) <= LONGEST_VALUE + 2)
  const membership = `${quoted(field.path)} IN [${list.join(", ")}]`
  return set.length < values.length ? `${membership} OR NOT (${present(field)})` : membership
}

function ordered(field: IndexField, operator: string, sign: string, operand: unknown): string {
  if (field.isArray) invalid(`"${operator}" does not compare a field with several values ("${field.path}")`)
  if (field.kind !== "number") {
    inexpressible(`"${operator}" on "${field.path}": it orders numbers and dates only`)
  }
  if (operand === null || operand === undefined) return `${quoted(field.path)} IN []`
  return `${quoted(field.path)} ${sign} ${number(field, operand)}`
}

function beginning(field: IndexField, operand: unknown): string {
  if (field.kind !== "text" || field.isArray) {
    invalid(`"$prefix" needs a text field with one value, which "${field.path}" is not`)
  }
  const start = text(field, operand)
  return start === "" ? present(field) : `${quoted(field.path)} STARTS WITH ${quoted(start)}`
}

function assertArray(field: IndexField, operator: string): void {
  if (!field.isArray) invalid(`"${operator}" needs a field with several values, which "${field.path}" is not`)
}

function scalar(field: IndexField, value: unknown): string {
  switch (field.kind) {
    case "number":
      return quoted(String(number(field, value)))
    case "boolean":
      return quoted(String(searchValueToBoolean(value)))
    case "text":
      return quoted(text(field, value))
  }
}

function number(field: IndexField, value: unknown): number {
  const read = value === "" ? undefined : searchValueToNumber(value, field.isDate)
  return read === undefined || !Number.isFinite(read) || Math.abs(read) > Number.MAX_SAFE_INTEGER
    ? invalid(`The field "${field.path}" is compared with what is not a number`)
    : read
}

function text(field: IndexField, value: unknown): string {
  return typeof value === "object"
    ? invalid(`The field "${field.path}" is compared with what is not a text`)
    : String(value).replace(/\p{Surrogate}/gu, "\uFFFD")
}
