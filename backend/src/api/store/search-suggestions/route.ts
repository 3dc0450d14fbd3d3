import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { ISearchModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SuggestionsQuery } from "../../../store-search/store-routes"
import { englishAsked } from "../../../store-search/english-asked"
import { noSuggestions, suggest } from "../../../store-search/suggest"
import { typedQuery } from "../../../store-search/typed-query"

/**
 * `GET /store/search-suggestions?q=&locale=es|en&limit=`: what to offer while somebody types, as `Suggestions`; empty for
 * an empty `q`. One question to the index, which keeps its answers for a second. Refused with `query_too_long` (400).
 */
export async function GET(
  req: MedusaStoreRequest<unknown, SuggestionsQuery>,
  res: MedusaResponse
): Promise<void> {
  const { q, limit } = req.validatedQuery as SuggestionsQuery
  const query = typedQuery(q)
  const salesChannelIds = req.publishable_key_context.sales_channel_ids
  const suggestions =
    query && salesChannelIds.length
      ? await suggest(req.scope.resolve<ISearchModuleService>(Modules.SEARCH), {
          query,
          locale: englishAsked(req.locale) ? "en" : "es",
          limit,
          salesChannelIds,
        })
      : noSuggestions(query)
  res.json({ suggestions })
}
