import {
  configureStoreSearch,
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { countSearches } from "./count-searches"
import { limitSearch } from "./limit-search"

// The language is in none of these: Medusa takes `locale` out of every address under `/store` and puts it in the request.
export const suggestionsQuery = z
  .object({
    // How long it may be is said with words of its own; see `typedQuery`.
    q: z.string().default(""),
    limit: z.coerce.number().int().min(1).max(8).default(5),
  })
  .strict()
export type SuggestionsQuery = z.infer<typeof suggestionsQuery>

/** How the shop searches. */
export const STORE_SEARCH_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/store/search",
    middlewares: [limitSearch, countSearches, configureStoreSearch({ allowed_indexes: { product: true } })],
  },
  {
    methods: ["GET"],
    matcher: "/store/search-suggestions",
    middlewares: [validateAndTransformQuery(suggestionsQuery, {})],
  },
]
