import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { QUERIES_LIST } from "./search-lists"

/** What people typed, of how many searches, as `/staff/search-queries` tells; fewer than five are never told of. */
export const searchQuerySchema = z.object({
  query: z.string(),
  searches: z.number(),
  /** Of these, the ones that found nothing. */
  without_results: z.number(),
  /** How many products were found on average. */
  results: z.number().nullish(),
})
export type SearchQuery = z.infer<typeof searchQuerySchema>

/** The queries of these days that were most often typed, or that most often found nothing. */
export async function loadTopQueries(
  by: "searches" | "without_results",
  { from, to }: { from: string; to: string },
  limit: number
): Promise<SearchQuery[]> {
  const { search_queries } = await staffFetch(QUERIES_LIST.api, {
    query: { order: `-${by}`, from, to, limit },
    schema: z.object({ search_queries: z.array(searchQuerySchema) }),
  })
  return search_queries.filter((row) => row[by] > 0)
}
