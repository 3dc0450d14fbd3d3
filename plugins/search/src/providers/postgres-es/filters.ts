import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, searchValueToBoolean, searchValueToNumber } from "@medusajs/framework/utils"
import type { IndexPlan, PlannedField } from "./plan"
import { join, name, raw, sql, textArray, type Sql } from "./sql"

/** A condition, and which of the two tables it reads: `k` (combinations of shared values), `d` (documents), or both. */
export interface Condition {
  sql: Sql
  readsDocument: boolean
  readsShared: boolean
}

/** Deeper or longer than any page asks; PostgreSQL itself gives up somewhere above. */
const DEEPEST = 12
const MOST_VALUES = 1000

/**
 * A filter tree as conditions that must all hold, each as small as the tree allows.
 * @throws MedusaError INVALID_DATA for what is no filter on this index
 */
export function conditions(filters: SearchTypes.SearchFilters | undefined, plan: IndexPlan): Condition[] {
  return filters ? branch(filters, plan, 0) : []
}

/** The column of a field, as the statements name the tables. */
export function columnOf(field: PlannedField, plan: IndexPlan): Sql {
  if (field.path === plan.primaryKey) {
    return raw(`d."id"`)
  }
  return sql`${raw(field.shared ? "k" : "d")}.${name(field.column)}`
}

export function fieldOf(path: string, plan: IndexPlan, use: string): PlannedField {
  const field = plan.fields.find((candidate) => candidate.path === path)
  return field ?? refuse(`Unknown field "${path}" in ${use}`)
}

export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

function branch(filters: SearchTypes.SearchFilters, plan: IndexPlan, depth: number): Condition[] {
  if (depth > DEEPEST) {
    refuse(`Filters may be nested ${DEEPEST} deep`)
  }
  if (typeof filters !== "object" || filters === null || Array.isArray(filters)) {
    refuse("A filter has to be an object")
  }
  return Object.entries(filters).flatMap(([key, value]) => {
    switch (key) {
      case "q":
        return []
      case "$and":
        return branches(key, value).flatMap((part) => branch(part, plan, depth + 1))
      case "$or": {
        const parts = branches(key, value).map((part) => whole(branch(part, plan, depth + 1)))
        return parts.length ? [together(parts, " OR ")] : []
      }
      case "$not": {
        const inner = whole(branch(value as SearchTypes.SearchFilters, plan, depth + 1))
        return [{ ...inner, sql: sql`NOT coalesce(${inner.sql}, FALSE)` }]
      }
      default:
        return predicate(key, value, plan)
    }
  })
}

function branches(key: string, value: unknown): SearchTypes.SearchFilters[] {
  return Array.isArray(value)
    ? (value as SearchTypes.SearchFilters[])
    : refuse(`"${key}" needs a list of filters`)
}

function whole(parts: Condition[]): Condition {
  return parts.length
    ? together(parts, " AND ")
    : { sql: raw("TRUE"), readsDocument: false, readsShared: false }
}

function together(parts: Condition[], separator: string): Condition {
  return {
    sql: sql`(${join(
      parts.map((part) => part.sql),
      separator
    )})`,
    readsDocument: parts.some((part) => part.readsDocument),
    readsShared: parts.some((part) => part.readsShared),
  }
}

function predicate(path: string, value: unknown, plan: IndexPlan): Condition[] {
  const field = fieldOf(path, plan, "filters")
  if (!field.filterable) {
    refuse(`Field "${path}" is not filterable`)
  }
  const column = columnOf(field, plan)
  const reads = { readsDocument: !field.shared, readsShared: field.shared }
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Date) {
    return [{ sql: oneOf(column, field, Array.isArray(value) ? value : [value]), ...reads }]
  }
  const operators = Object.entries(value)
  if (!operators.length) {
    refuse(`The filter on "${path}" says nothing`)
  }
  return operators.map(([operator, operand]) => ({
    sql: compare(column, field, operator, operand),
    ...reads,
  }))
}

function compare(column: Sql, field: PlannedField, operator: string, operand: unknown): Sql {
  const list = Array.isArray(operand) ? operand : [operand]
  switch (operator) {
    case "$eq":
      return oneOf(column, field, [operand])
    case "$in":
      return oneOf(column, field, list)
    case "$ne":
      return sql`NOT coalesce(${oneOf(column, field, [operand])}, FALSE)`
    case "$nin":
      return sql`NOT coalesce(${oneOf(column, field, list)}, FALSE)`
    case "$gt":
    case "$gte":
    case "$lt":
    case "$lte":
      return ordered(column, field, operator, operand)
    case "$exists":
      return exists(column, field, searchValueToBoolean(operand))
    case "$contains":
    case "$overlaps":
      if (!field.isArray)
        refuse(`"${operator}" needs a field with several values, which "${field.path}" is not`)
      return operator === "$overlaps" ? oneOf(column, field, list) : sql`${column} @> ${arrayOf(field, list)}`
    case "$prefix":
      return sql`starts_with(${textOf(column, field, operator)}, ${String(operand)})`
    case "$like": {
      const text = textOf(column, field, operator)
      const pattern = String(operand)
      return pattern.includes("%")
        ? sql`${text} LIKE ${pattern} ESCAPE ''`
        : sql`strpos(${text}, ${pattern}) > 0`
    }
    default:
      return refuse(
        `The postgres-es search provider does not know the operator "${operator}" ("${field.path}")`
      )
  }
}

function oneOf(column: Sql, field: PlannedField, values: unknown[]): Sql {
  if (values.length > MOST_VALUES) {
    refuse(`A filter on "${field.path}" compares with more than ${MOST_VALUES} values`)
  }
  const set = values.filter((value) => value !== null && value !== undefined)
  const parts = set.length ? [membership(column, field, set)] : []
  if (set.length < values.length) {
    parts.push(exists(column, field, false))
  }
  return parts.length ? sql`(${join(parts, " OR ")})` : raw("FALSE")
}

function membership(column: Sql, field: PlannedField, values: unknown[]): Sql {
  if (field.isArray) {
    return sql`${column} && ${arrayOf(field, values)}`
  }
  const [first] = values
  return values.length === 1
    ? sql`${column} = ${scalar(field, first)}`
    : sql`${column} = ANY(${arrayOf(field, values)})`
}

function exists(column: Sql, field: PlannedField, wanted: boolean): Sql {
  if (field.isArray) {
    return wanted ? sql`cardinality(${column}) > 0` : sql`coalesce(cardinality(${column}), 0) = 0`
  }
  return wanted ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`
}

function ordered(column: Sql, field: PlannedField, operator: string, operand: unknown): Sql {
  if (field.isArray) {
    refuse(`"${operator}" does not compare a field with several values ("${field.path}")`)
  }
  const sign = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }[operator] ?? "="
  return operand === null || operand === undefined
    ? raw("FALSE")
    : sql`${column} ${raw(sign)} ${scalar(field, operand)}`
}

function textOf(column: Sql, field: PlannedField, operator: string): Sql {
  return field.kind === "text" && !field.isArray
    ? column
    : refuse(`"${operator}" needs a text field with one value, which "${field.path}" is not`)
}

function scalar(field: PlannedField, value: unknown): Sql {
  switch (field.kind) {
    case "number":
      return sql`${number(field, value)}::float8`
    case "boolean":
      return raw(searchValueToBoolean(value) ? "TRUE" : "FALSE")
    case "text":
      return sql`${text(field, value)}::text`
  }
}

function arrayOf(field: PlannedField, values: unknown[]): Sql {
  switch (field.kind) {
    case "number":
      return sql`${textArray(values.map((value) => String(number(field, value))))}::float8[]`
    case "boolean":
      return sql`${textArray(values.map((value) => String(searchValueToBoolean(value))))}::boolean[]`
    case "text":
      return sql`${textArray(values.map((value) => text(field, value)))}::text[]`
  }
}

function number(field: PlannedField, value: unknown): number {
  const read = searchValueToNumber(value, field.isDate)
  return read === undefined || !Number.isFinite(read)
    ? refuse(`The field "${field.path}" is compared with what is not a number`)
    : read
}

function text(field: PlannedField, value: unknown): string {
  return typeof value === "object"
    ? refuse(`The field "${field.path}" is compared with what is not a text`)
    : String(value)
        .replaceAll("\0", "")
        .replace(/\p{Surrogate}/gu, "\uFFFD")
}
