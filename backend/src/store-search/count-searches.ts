import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SEARCH_DESK_MODULE } from "../modules/search-desk"
import type { SearchDeskService } from "../modules/search-desk/service"
import { englishAsked } from "./english-asked"
import { searchQueriesOf } from "./limit-search"
import { typedQuery } from "./typed-query"

type Answer = { results?: { metadata?: { count?: number | null }; hits?: unknown[] }[] }
type Asked = {
  filters?: { q?: unknown }
  pagination?: { skip?: number }
  search_options?: { highlight?: { fields?: string[] } }
}

/**
 * Counts a search that somebody has just typed, once it was answered: the shop says `x-tejido-search: typed` with the
 * first page of a search without filters. The words and how much they found are counted, and nothing of who asked.
 */
export function countSearches(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const [asked] = searchQueriesOf(req) as Asked[]
  if (req.get("x-tejido-search") !== "typed" || !asked || asked.pagination?.skip) {
    return next()
  }
  const typed = asked.filters?.q
  const english = englishAsked(req.locale) || asked.search_options?.highlight?.fields?.includes("title_en")
  const json = res.json.bind(res)
  res.json = (body) => {
    const [result] = (body as Answer | undefined)?.results ?? []
    if (res.statusCode === 200 && result) {
      const results = result.metadata?.count ?? result.hits?.length ?? 0
      const desk = req.scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
      desk.counters.add({ query: typedQuery(typed), locale: english ? "en" : "es", results })
    }
    return json(body)
  }
  next()
}
