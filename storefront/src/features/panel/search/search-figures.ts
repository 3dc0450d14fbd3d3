import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { QUERIES_LIST } from "./search-lists"

const counts = z.object({ searches: z.number(), without_results: z.number() })

/** How much was searched for, day by day in Lima, as `/staff/search-queries/figures` tells. */
export const searchFiguresSchema = z.object({
  from: z.string(),
  to: z.string(),
  totals: counts,
  by_day: z.array(counts.extend({ day: z.string() })),
})
export type SearchFigures = z.infer<typeof searchFiguresSchema>

/** The figures of some days; of the last weeks where none are given. */
export async function loadSearchFigures(
  query: Readonly<Record<string, string>> = {}
): Promise<SearchFigures> {
  const { figures } = await staffFetch(`${QUERIES_LIST.api}/figures`, {
    query,
    schema: z.object({ figures: searchFiguresSchema }),
  })
  return figures
}
