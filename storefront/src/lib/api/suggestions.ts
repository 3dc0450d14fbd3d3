import "server-only"
import { z } from "zod"
import { shopPath } from "@/i18n/shop-path"
import type { Locale } from "@/i18n/locales"
import type { Suggestion } from "@/features/search/suggestion"
import { mediaUrl } from "@/lib/media-url"
import { formatCentimos } from "@/lib/money"
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
    craft_lines: z.array(z.object({ code: z.string(), name: z.string(), count: z.number() })),
    workshops: z.array(z.object({ handle: z.string(), name: z.string(), count: z.number() })),
    regions: z.array(z.object({ name: z.string(), count: z.number() })),
    corrections: z.array(z.object({ from: z.string(), to: z.string() })),
    words: z.array(z.string()),
  }),
})

/** As long as somebody waits for a suggestion; the form works without. */
const PATIENCE_MS = 2000

/** What to offer for the beginning of a search, each with the page that it leads to. @throws StoreError */
export async function suggestionsFor(typed: string, locale: Locale): Promise<Suggestion[]> {
  const path = `/store/search-suggestions?${new URLSearchParams({ q: typed, locale, limit: "5" })}`
  const { suggestions } = await storeFetch(path, { schema: Answer, timeout: PATIENCE_MS })
  const search = (query: Record<string, string>) =>
    `${shopPath(locale, "buscar")}?${new URLSearchParams(query)}`
  const { query, corrections } = suggestions
  const corrected = corrections.reduce((text, { from, to }) => text.replace(from, to), query)
  const began = query.split(" ").slice(0, -1)
  return [
    ...(corrections.length ? [corrected] : suggestions.words.map((word) => [...began, word].join(" "))).map(
      (words): Suggestion => ({ kind: "words", href: search({ q: words }), parts: plain(words) })
    ),
    ...suggestions.products.map(({ handle, title, highlighted, price, image, in_stock }): Suggestion => ({
      kind: "product",
      href: shopPath(locale, "producto", handle),
      parts: highlighted.length ? highlighted : plain(title),
      price: formatCentimos(price),
      picture: image.webp === null ? null : mediaUrl(image.webp),
      inStock: in_stock,
    })),
    ...suggestions.craft_lines.map(({ code, name, count }): Suggestion => ({
      kind: "line",
      href: search({ q: query, linea: code }),
      parts: plain(name),
      count,
    })),
    ...suggestions.workshops.map(({ handle, name, count }): Suggestion => ({
      kind: "workshop",
      href: search({ q: query, taller: handle }),
      parts: plain(name),
      count,
    })),
    ...suggestions.regions.map(({ name, count }): Suggestion => ({
      kind: "region",
      href: search({ q: query, region: name }),
      parts: plain(name),
      count,
    })),
  ]
}

const plain = (text: string) => [{ text, hit: false }]
