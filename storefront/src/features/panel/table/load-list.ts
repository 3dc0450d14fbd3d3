import "server-only"
import { getLocale } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import type { ListSpec } from "./list-spec"
import { apiQuery, listAddress, type ListState, pageCount } from "./list-state"

/** A page of rows, and how many match in all. */
export type LoadedList<Row> = { rows: Row[]; count: number }

/**
 * Reads the page of a list that its address asks for. A page past the end, as an old link or a narrower filter
 * leaves it, leads to the last one; the list of something that is not there is "not found".
 * @param key what the API calls the rows in its answer: `{ members: […], count }`.
 */
export async function loadList<Row>(
  spec: ListSpec,
  state: ListState,
  key: string,
  row: z.ZodType<Row>
): Promise<LoadedList<Row>> {
  const answer =
    (await orNotFound(
      staffFetch(spec.api, {
        query: { ...apiQuery(spec, state), locale: await getLocale() },
        schema: z.looseObject({ [key]: z.array(row), count: z.number() }),
      })
    )) ?? notFound()
  const { [key]: rows, count } = answer as { count: number; [key: string]: unknown }
  const last = pageCount(count, state.size)
  if (state.page > last) redirect(listAddress(spec, { ...state, page: last }))
  return { rows: rows as Row[], count }
}
