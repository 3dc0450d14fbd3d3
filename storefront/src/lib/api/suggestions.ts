import "server-only"
import { z } from "zod"
import { correctedText } from "@/features/search/corrected-text"
import { readPriceWords, type PriceWords } from "@/features/search/price-words"
import type { Suggestion } from "@/features/search/suggestion"
import { craftLineName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"
import type { Locale } from "@/i18n/locales"
import { mediaUrl } from "@/lib/media-url"
import { formatCentimos } from "@/lib/money"
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
    craft_lines: z.array(z.object({ code: z.string(), name: z.string(), count: z.number() })),
    workshops: z.array(z.object({ handle: z.string(), name: z.string(), count: z.number() })),
    regions: z.array(z.object({ name: z.string(), count: z.number() })),
    corrections: z.array(z.object({ from: z.string(), to: z.string() })),
    words: z.array(z.string()),
  }),
})

/** As long as somebody waits for a suggestion; the form works without. */
const PATIENCE_MS = 2000
const OPENING = 8

/** What to offer for the beginning of a search, each with the page that it leads to. @throws StoreError */
export async function suggestionsFor(typed: string, locale: Locale): Promise<Suggestion[]> {
  const said = readPriceWords(typed)
  if (said.text === "") return []
  const { suggestions } = await storeFetch("/store/search-suggestions", {
    schema: Answer,
    query: { q: said.text, locale, limit: 5 },
    timeout: PATIENCE_MS,
  })
  // What was said of the price goes along.
  const wording = (words: string) => [words, ...said.phrases].join(" ")
  const search = (words: string, more: Record<string, string> = {}) =>
    `${shopPath(locale, "buscar")}?${new URLSearchParams({ q: wording(words), ...more })}`
  // How much there is was counted whatever it costs: not to be told beside a price.
  const counted = (count: number) => (said.phrases.length > 0 ? {} : { count })
  const { query } = suggestions
  const began = query.split(" ").slice(0, -1)
  const corrected = correctedText(query, suggestions.corrections)
  const words = corrected ? [corrected] : suggestions.words.map((word) => plain([...began, word].join(" ")))
  return [
    ...words.map((parts): Suggestion => {
      const text = parts.map((part) => part.text).join("")
      return { kind: "words", href: search(text), parts: plain(wording(text)) }
    }),
    ...suggestions.products
      .filter(({ price }) => within(price, said))
      .map(({ handle, title, highlighted, price, image, in_stock }): Suggestion => ({
        kind: "product",
        href: shopPath(locale, "producto", handle),
        parts: highlighted.length ? highlighted : plain(title),
        price: formatCentimos(price),
        picture: image.webp === null ? null : mediaUrl(image.webp),
        inStock: in_stock,
      })),
    ...suggestions.craft_lines.map(({ code, count }): Suggestion => ({
      kind: "line",
      href: search(query, { linea: code }),
      parts: plain(craftLineName(code, locale)),
      ...counted(count),
    })),
    ...suggestions.workshops.map(({ handle, name, count }): Suggestion => ({
      kind: "workshop",
      href: search(query, { taller: handle }),
      parts: plain(name),
      ...counted(count),
    })),
    ...suggestions.regions.map(({ name, count }): Suggestion => ({
      kind: "region",
      href: search(query, { region: name }),
      parts: plain(name),
      ...counted(count),
    })),
  ]
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
      parts: plain(craftLineName(value, locale)),
      count,
    }))
}

const within = (price: number, { priceFrom, priceTo }: PriceWords) =>
  (priceFrom === null || price >= priceFrom) && (priceTo === null || price <= priceTo)

const plain = (text: string) => [{ text, hit: false }]
