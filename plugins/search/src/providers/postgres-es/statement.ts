import type { Facet } from "./facets"
import { columnOf, type Condition } from "./filters"
import type { Match } from "./match"
import type { Order } from "./order"
import type { IndexPlan, PlannedField } from "./plan"
import { all, join, name, raw, sql, type Sql } from "./sql"
import { combinationTable } from "./tables"

/** Everything a search is, once it was understood. */
export interface Question {
  table: string
  plan: IndexPlan
  match: Match | null
  /** Set where only some fields are searched: the same words, marked with their field. */
  fieldFilter: string | null
  conditions: Condition[]
  facets: Facet[]
  order: Order
  skip: number
  take: number
  distinct: PlannedField | null
  minScore: number | null
}

/** What {@link statement} answers: one row. */
export interface Answer {
  count: number
  hits: { id: string; score: number; document: Record<string, unknown> }[]
  /** One value per facet. */
  facets: unknown[]
}

/** For descriptions, names of places, line and technique, title. Titles decide before everything else. */
const WEIGHTS = "{0.05,0.15,0.4,1}"
/** Other names for what was typed count less than the words themselves. */
const WEAK = 0.5
/** Matches from which on walking along an index in the asked order meets a page of them sooner than sorting them. */
const MANY = 3000

/**
 * One statement for the hits, the exact count and every facet, over the same documents.
 *
 * `k`: the combinations of shared values that pass the filters. `g`: documents per combination, with what ranges
 * and figures sum up; facets and count come from there, so that each document is looked at once whatever
 * the number of facets is. `h`: the page's hits.
 */
export function statement(question: Question): Sql {
  const { table, conditions, facets, take } = question
  const shared = conditions.filter(({ readsDocument }) => !readsDocument)
  const combinations = sql`k AS MATERIALIZED (SELECT * FROM ${name(combinationTable(table))} k
    WHERE ${all([raw(`k."documents" > 0`), ...shared.map((condition) => condition.sql)])})`
  const rest = gathers(question) ? gathered(question) : listed(question)
  const total = question.distinct
    ? raw(`SELECT count(*)::int FROM u`)
    : raw(`SELECT coalesce(sum("n"), 0)::int FROM g`)
  const hits = sql`SELECT coalesce(json_agg(json_build_object('id', h."id", 'score', h."score", 'document', d."document")
      ORDER BY h."place"), '[]') FROM h JOIN ${name(table)} d USING ("id")`
  return sql`WITH ${join([combinations, ...rest], ",\n")}
    SELECT (${total}) AS "count", (${take > 0 ? hits : raw(`SELECT '[]'::json`)}) AS "hits",
      json_build_array(${join(
        facets.map((facet) => sql`(${facet.sql})`),
        ", "
      )}) AS "facets"`
}

/** Whether the matching documents have to be looked at one by one before anything is known of them. */
function gathers({ match, distinct, minScore }: Question): boolean {
  return match !== null || distinct !== null || minScore !== null
}

function gathered(question: Question): Sql[] {
  const { table, match, distinct, minScore, order } = question
  const score = match ? scoreOf(match) : raw("0::float8")
  const columns = [...new Set([...order.columns, ...summedColumns(question)])].map(
    (column) => sql`d.${name(column)}`
  )
  const key = distinct ? [sql`${distinctKey(distinct, question.plan)} AS "key"`] : []
  const found = [
    ...(match ? [sql`d."words" @@ ${match.filter}::tsquery`] : []),
    ...(question.fieldFilter ? [sql`d."field_words" @@ ${question.fieldFilter}::tsquery`] : []),
    ...documentConditions(question),
  ]
  const parts = [
    sql`m AS MATERIALIZED (SELECT * FROM (
      SELECT d."id", d."combination", ${join([...columns, ...key, sql`${score} AS "score"`], ", ")}
      FROM ${name(table)} d ${joinsShared(question) || (distinct?.shared ?? false) ? raw(`JOIN k USING ("combination")`) : raw("")}
      WHERE ${all(found)}) f ${minScore === null ? raw("") : sql`WHERE f."score" >= ${minScore}::float8`})`,
    grouped(question, raw("m d")),
  ]
  if (distinct) {
    parts.push(sql`u AS MATERIALIZED (SELECT * FROM (
      SELECT d.*, row_number() OVER (PARTITION BY coalesce(d."key", d."id") ORDER BY ${order.sql}) AS "nth" FROM m d) d
      WHERE d."nth" = 1)`)
  }
  parts.push(
    page(
      question,
      sql`SELECT d."id", d."score" FROM ${raw(distinct ? "u" : "m")} d ORDER BY ${order.sql}
    LIMIT ${question.take} OFFSET ${question.skip}`
    )
  )
  return parts
}

/** Without words: counted from the combinations alone where nothing of a single document is asked. */
function listed(question: Question): Sql[] {
  const { table, order, skip, take, facets } = question
  const own = documentConditions(question)
  const joined = joinsShared(question)
  const groups =
    own.length || facets.some(({ sums }) => sums.length)
      ? grouped(
          question,
          sql`${name(table)} d ${joined ? raw(`JOIN k USING ("combination")`) : raw("")} WHERE ${all(own)}`
        )
      : raw(`g AS MATERIALIZED (SELECT "combination", "documents" AS "n" FROM k)`)
  const total = raw(`(SELECT coalesce(sum("n"), 0) FROM g)`)
  const mixed = question.conditions.some(({ readsDocument, readsShared }) => readsDocument && readsShared)
  const cut = sql`ORDER BY ${order.sql} LIMIT ${take} OFFSET ${skip}`
  const columns = raw(`SELECT d."id", 0::float8 AS "score"`)
  const from = sql`${columns} FROM ${name(table)} d ${mixed ? raw(`JOIN k USING ("combination")`) : raw("")}`
  const some = raw(`d."combination" = ANY(ARRAY(SELECT "combination" FROM k))`)
  const passes = raw(`(d."combination" IN (SELECT "combination" FROM k)) IS TRUE`)
  const along = sql`${from} WHERE ${all([
    sql`${total} > ${skip}`,
    ...(joined ? [sql`${total} > ${MANY}`, passes] : []),
    ...own,
  ])} ${cut}`
  const sorted = sql`${from} WHERE ${all([sql`${total} > ${skip}`, sql`${total} <= ${MANY}`, some, ...own])} ${cut}`
  return [groups, page(question, joined ? sql`(${along}) UNION ALL (${sorted})` : along)]
}

/** The page's hits with their places; nothing where none are asked for. */
function page({ take }: Question, hits: Sql): Sql {
  return take > 0
    ? sql`h AS MATERIALIZED (SELECT p.*, row_number() OVER () AS "place" FROM (${hits}) p)`
    : raw(`h AS (SELECT NULL::text AS "id" WHERE FALSE)`)
}

function grouped({ facets }: Question, from: Sql): Sql {
  const sums = facets.flatMap((facet) =>
    facet.sums.map(({ column, sql: each }) => sql`${each} AS ${name(column)}`)
  )
  return sql`g AS MATERIALIZED (SELECT d."combination", ${join([raw(`count(*)::int AS "n"`), ...sums], ", ")}
    FROM ${from} GROUP BY 1)`
}

function documentConditions({ conditions }: Question): Sql[] {
  return conditions.filter(({ readsDocument }) => readsDocument).map((condition) => condition.sql)
}

function joinsShared({ conditions }: Question): boolean {
  return conditions.some(({ readsShared }) => readsShared)
}

function summedColumns({ facets, plan }: Question): string[] {
  return plan.fields
    .filter(({ path }) => facets.some((facet) => facet.path === path && facet.sums.length))
    .map(({ column }) => column)
}

function scoreOf({ strong, weak }: Match): Sql {
  const rank = (query: string) => sql`ts_rank(${WEIGHTS}::real[], d."rank_vector", ${query}::tsquery)`
  return weak
    ? sql`(${rank(strong)} + ${raw(String(WEAK))} * ${rank(weak)})::float8`
    : sql`${rank(strong)}::float8`
}

function distinctKey(field: PlannedField, plan: IndexPlan): Sql {
  return field.own || field.shared || field.path === plan.primaryKey
    ? sql`${columnOf(field, plan)}::text`
    : sql`d."document" #>> ${`{${field.path.split(".").join(",")}}`}::text[]`
}
