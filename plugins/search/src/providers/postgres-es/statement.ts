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
/**
 * One statement for the hits, the exact count and every facet, over the same documents.
 *
 * `k`: the combinations of shared values that pass the filters. `g`: those with documents found, how many, and what
 * ranges and figures sum up to; `t`: how many in all. Facets and count come from there, so that each document is
 * looked at once whatever the number of facets is. `h`: the page's hits.
 */
export function statement(question: Question): Sql {
  const { table, facets, take } = question
  const rest = gathers(question) ? gathered(question) : listed(question)
  const total = question.distinct ? raw(`SELECT count(*)::int FROM u`) : raw(`SELECT "n"::int FROM t`)
  const hits = sql`SELECT coalesce(json_agg(json_build_object('id', h."id", 'score', h."score", 'document', d."document")
      ORDER BY h."place"), '[]') FROM h JOIN ${name(table)} d USING ("id")`
  return sql`WITH ${join([passing(question), ...rest], ",\n")}
    SELECT (${total}) AS "count", (${take > 0 ? hits : raw(`SELECT '[]'::json`)}) AS "hits",
      json_build_array(${join(
        facets.map((facet) => sql`(${facet.sql})`),
        ", "
      )}) AS "facets"`
}

function passing(question: Question): Sql {
  const { table, plan, conditions, facets, distinct } = question
  const shared = conditions.filter(({ readsDocument }) => !readsDocument).map((condition) => condition.sql)
  const mixed = isMixed(question)
  const read = plan.fields.filter(
    (field) => field.shared && (mixed || field === distinct || facets.some(({ path }) => path === field.path))
  )
  const columns = [raw(`k."combination", k."documents"`), ...read.map(({ column }) => sql`k.${name(column)}`)]
  return sql`k AS MATERIALIZED (SELECT ${join(columns, ", ")} FROM ${name(combinationTable(table))} k
    WHERE ${all([raw(`k."documents" > 0`), ...shared])})`
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
  // Nothing else beside the words, and nothing moved into there: then their index is what finds them, and not any
  // other index with a look at each document's words, which lie out of line and cost more than all the rest.
  const source = match
    ? sql`(SELECT * FROM ${name(table)} WHERE "words" @@ ${match.filter}::tsquery OFFSET 0)`
    : name(table)
  const found = [
    ...(question.fieldFilter ? [sql`d."field_words" @@ ${question.fieldFilter}::tsquery`] : []),
    ...documentConditions(question),
  ]
  const joined = isMixed(question) || distinct?.shared
  // What every combination passes, as "published" mostly is, need not be looked up for each document.
  if (!joined && joinsShared(question)) {
    found.push(sql`((SELECT sum("documents") FROM k) = ${everything(table)}
      OR d."combination" IN (SELECT "combination" FROM k))`)
  }
  const parts = [
    sql`m AS MATERIALIZED (SELECT * FROM (
      SELECT d."id", d."combination", ${join([...columns, ...key, sql`${score} AS "score"`], ", ")}
      FROM ${source} d ${raw(joined ? `JOIN k USING ("combination")` : "")}
      WHERE ${all(found)}) f ${minScore === null ? raw("") : sql`WHERE f."score" >= ${minScore}::float8`})`,
    ...grouped(question, sql`SELECT d."combination", ${sums(question)} FROM m d GROUP BY 1`),
  ]
  if (distinct) {
    parts.push(sql`u AS MATERIALIZED (SELECT * FROM (
      SELECT d.*, row_number() OVER (PARTITION BY coalesce(d."key", d."id") ORDER BY ${order.sql}) AS "nth" FROM m d) d
      WHERE d."nth" = 1)`)
  }
  const from = raw(distinct ? "u" : "m")
  parts.push(page(question, sql`SELECT d."id", d."score" FROM ${from} d ${cut(question)}`))
  return parts
}

/** Without words: counted from the combinations alone where nothing of a single document is asked. */
function listed(question: Question): Sql[] {
  const { table, skip, take, facets } = question
  const own = documentConditions(question)
  const joined = joinsShared(question)
  const mixed = isMixed(question)
  const documents = name(table)
  const withShared = raw(`JOIN k USING ("combination")`)
  const counted = own.length > 0 || facets.some((facet) => facet.sums.length)
  const each = sql`SELECT d."combination", ${sums(question)} FROM ${documents} d`
  // Where most documents pass, adding up all of them and leaving some out is quicker than looking each up.
  const few = sql`(SELECT sum("documents") FROM k) < ${everything(table)} / 2`
  const groups = mixed
    ? sql`${each} ${withShared} WHERE ${all(own)} GROUP BY 1`
    : sql`${each} ${withShared} WHERE ${all([few, ...own])} GROUP BY 1
        UNION ALL ${each} WHERE ${all([sql`(${few}) IS NOT TRUE`, ...own])} GROUP BY 1`
  const hits = sql`SELECT d."id", 0::float8 AS "score" FROM ${documents} d ${mixed ? withShared : raw("")}`
  const total = raw(`(SELECT "n" FROM t)`)
  // Along the index of the asked order a page is met after so many entries as pass over by the way; else what passes
  // is sorted. The fewer pass, and the further on the page is, the sooner sorting is done.
  const isAlong = sql`(${total} * ${total} > ${everything(table)} * ${skip + take})`
  const along = sql`${hits} WHERE ${all([
    sql`${total} > ${skip}`,
    ...(joined ? [isAlong, raw(`(d."combination" IN (SELECT "combination" FROM k)) IS TRUE`)] : []),
    ...own,
  ])} ${cut(question)}`
  const sorted = sql`${hits} WHERE ${all([
    sql`${total} > ${skip}`,
    sql`NOT ${isAlong}`,
    raw(`d."combination" = ANY(ARRAY(SELECT "combination" FROM k))`),
    ...own,
  ])} ${cut(question)}`
  return [
    ...grouped(question, counted ? groups : raw(`SELECT "combination", "documents" AS "n" FROM k`)),
    page(question, joined ? sql`(${along}) UNION ALL (${sorted})` : along),
  ]
}

/** How many documents there are. */
function everything(table: string): Sql {
  return sql`(SELECT coalesce(sum("documents"), 0) FROM ${name(combinationTable(table))})`
}

function cut({ order, take, skip }: Question): Sql {
  return sql`ORDER BY ${order.sql} LIMIT ${take} OFFSET ${skip}`
}

/** The page's hits with their places; nothing where none are asked for. */
function page({ take }: Question, hits: Sql): Sql {
  return take > 0
    ? sql`h AS MATERIALIZED (SELECT p.*, row_number() OVER () AS "place" FROM (${hits}) p)`
    : raw(`h AS (SELECT NULL::text AS "id" WHERE FALSE)`)
}

function grouped({ facets }: Question, counts: Sql): Sql[] {
  const summed = facets.flatMap((facet) => facet.sums.map(({ column }) => sql`c.${name(column)}`))
  return [
    sql`g AS MATERIALIZED (SELECT k.*, ${join([raw(`c."n"`), ...summed], ", ")} FROM (${counts}) c
      JOIN k USING ("combination"))`,
    raw(`t AS MATERIALIZED (SELECT coalesce(sum("n"), 0) AS "n" FROM g)`),
  ]
}

function sums({ facets }: Question): Sql {
  const summed = facets.flatMap((facet) =>
    facet.sums.map(({ column, sql: each }) => sql`${each} AS ${name(column)}`)
  )
  return join([raw(`count(*)::int AS "n"`), ...summed], ", ")
}

function documentConditions({ conditions }: Question): Sql[] {
  return conditions.filter(({ readsDocument }) => readsDocument).map((condition) => condition.sql)
}

/** Whether a condition reads a document and what it shares at once. */
function isMixed({ conditions }: Question): boolean {
  return conditions.some(({ readsDocument, readsShared }) => readsDocument && readsShared)
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
