import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { z, ZodRawShape } from "@medusajs/framework/zod"
import type { PermissionCode, Words } from "../domain/permissions"
import { reachFilter, type ReachFilter } from "../domain/staff-ability"
import type { StaffRequest } from "../guard/require-staff"
import { pickFields, readList, type ListRequest } from "./read-list"
import { readAll, readOne, readPage, type Connection, type Sql, type SqlList } from "./sql-list"
import { type StaffListOptions, staffExportQuery, staffListQuery } from "./staff-list-query"
import { streamCsv, type CsvColumn } from "./stream-csv"

/** What a list is limited to. */
export type ListAsk<Filters> = {
  /** The member's reach, already found not to be empty. Every statement begins with it. */
  reach: ReachFilter
  q: string | undefined
  filters: Filters
}

export type ListContext = { scope: MedusaContainer; locale: "es" | "en" }

/** One list of the panel: what it can be asked for, how it is read, and how it looks as a file. */
export type StaffList<Shape extends ZodRawShape, Raw, Row extends object, Line = Row> = {
  /** Its key in the answer, `workshops`, and the key of one of them, `workshop`. */
  many: string
  one: string
  permission: PermissionCode
  options: StaffListOptions<Shape>
  read(ask: ListAsk<Partial<z.output<z.ZodObject<Shape>>>>, context: ListContext): SqlList | Promise<SqlList>
  /** The condition that finds one row by the path's `id`; null for what cannot be an id. */
  byId?(id: string): Sql | null
  /** Turns what the database gave into the answer's rows; for all rows at once, so that it can look up together. */
  shape(rows: Raw[], context: ListContext): Row[] | Promise<Row[]>
  filename: Words
  /** The lines that one row has in the file; one unless it says otherwise. */
  lines(row: Row): Line[]
  columns: readonly CsvColumn<Line>[]
}

/** The schemas of a list's query and its file's, for the declaration of its routes. */
export function queriesOf<Shape extends ZodRawShape>(list: { options: StaffListOptions<Shape> }) {
  return { list: staffListQuery(list.options), file: staffExportQuery(list.options) }
}

/** Answers `{ <many>: [...], count, limit, offset }` with what the member reaches. */
export async function answerList<Shape extends ZodRawShape, Raw, Row extends object, Line>(
  req: StaffRequest,
  res: MedusaResponse,
  list: StaffList<Shape, Raw, Row, Line>
): Promise<void> {
  const { asked, reach, context } = prepare(req, list)
  const { rows, count } = reach
    ? await readPage<Raw>(connectionOf(req), await list.read({ ...asked, reach }, context), asked)
    : { rows: [], count: 0 }
  const shaped = rows.length ? await list.shape(rows, context) : []
  res.json({
    [list.many]: pickFields(shaped, asked.fields),
    count,
    limit: asked.limit,
    offset: asked.offset,
  })
}

/**
 * Answers `{ <one>: {...} }` for the row that the path's `id` names, or the one that was just made.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of the member's reach alike
 */
export async function answerOne<Shape extends ZodRawShape, Raw, Row extends object, Line>(
  req: StaffRequest,
  res: MedusaResponse,
  list: StaffList<Shape, Raw, Row, Line>,
  id = req.params.id ?? ""
): Promise<void> {
  const reach = reachFilter(req.staff.ability, list.permission)
  const named = list.byId?.(id)
  const context = contextOf(req)
  let found: Raw | null = null
  if (reach && named) {
    const all = await list.read({ reach, q: undefined, filters: {} }, context)
    found = await readOne<Raw>(connectionOf(req), { ...all, where: [...all.where, named] })
  }
  const [row] = found === null ? [] : await list.shape([found], context)
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${list.one}`)
  res.json({ [list.one]: row })
}

/** Answers with the whole list that the member reaches, as a file. */
export async function answerFile<Shape extends ZodRawShape, Raw, Row extends object, Line>(
  req: StaffRequest,
  res: MedusaResponse,
  list: StaffList<Shape, Raw, Row, Line>
): Promise<void> {
  const { asked, reach, context } = prepare(req, list)
  const { filename, columns } = list
  await streamCsv(res, { filename, columns, locale: asked.locale, rows: lines() })

  async function* lines(): AsyncGenerator<Line> {
    if (!reach) return
    const all = await list.read({ ...asked, reach }, context)
    for await (const batch of readAll<Raw>(connectionOf(req), all, asked)) {
      for (const row of await list.shape(batch, context)) yield* list.lines(row)
    }
  }
}

function prepare<Shape extends ZodRawShape>(
  req: StaffRequest,
  list: { permission: PermissionCode; options: StaffListOptions<Shape> }
) {
  const query = req.validatedQuery as Parameters<typeof readList>[0]
  const asked = readList(query) as ListRequest<Partial<z.output<z.ZodObject<Shape>>>>
  return { asked, reach: reachFilter(req.staff.ability, list.permission), context: contextOf(req) }
}

function contextOf(req: StaffRequest): ListContext {
  return { scope: req.scope, locale: req.validatedQuery.locale === "en" ? "en" : "es" }
}

function connectionOf(req: StaffRequest): Connection {
  return req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
}
