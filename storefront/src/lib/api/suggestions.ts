import "server-only"
import { z } from "zod"
import { offeredSuggestions } from "@/features/search/offered-suggestions"
import { readPriceWords } from "@/features/search/price-words"
import type { Suggestion } from "@/features/search/suggestion"
import { craftLineName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "./cache-life"
import { searchProducts } from "./search"
import { storeFetch } from "./store-fetch"

const Answer = z.object({
  suggestions: z.object({
    query: z.string(),
    products: z.array(
      z.object({
        handle: z.string(),
        title: z.string(),
        highlighted: z.array(z.object({ text: z.string(), hit: z.boolean() })),
        price: z.number(),
        image: z.object({ webp: z.string().nullable() }),
        in_stock: z.boolean(),
      })
    ),
    craft_lines: z.array(z.object({ code: z.string(), count: z.number() })),
    workshops: z.array(z.object({ handle: z.string(), name: z.string(), count: z.number() })),
    regions: z.array(z.object({ name: z.string(), count: z.number() })),
    corrections: z.array(z.object({ from: z.string(), to: z.string() })),
    words: z.array(z.string()),
  }),
})

/** As long as somebody waits for a suggestion; the form works without. */
const PATIENCE_MS = 2000
const OPENING = 8

/** What to offer for the beginning of a search. @throws StoreError */
export async function suggestionsFor(typed: string, locale: Locale): Promise<Suggestion[]> {
  const said = readPriceWords(typed)
  if (said.text === "") return []
  const { suggestions } = await storeFetch("/store/search-suggestions", {
    schema: Answer,
    query: { q: said.text, locale, limit: 5 },
    timeout: PATIENCE_MS,
  })
  return offeredSuggestions(suggestions, said, locale)
}

/** Where one may begin who has not typed yet: the fullest craft lines. @throws StoreError */
export async function openingSuggestions(locale: Locale): Promise<Suggestion[]> {
  const { facets } = await searchProducts({ take: 0, facets: true }, locale, {
    tags: ["catalogue"],
    revalidate: CATALOGUE_SECONDS,
  })
  return [...facets.craft_line]
    .sort((a, b) => b.count - a.count)
    .slice(0, OPENING)
    .map(({ value, count }) => ({
      kind: "line",
      href: shopPath(locale, "linea", value),
      parts: [{ text: craftLineName(value, locale), hit: false }],
      count,
    }))
}
