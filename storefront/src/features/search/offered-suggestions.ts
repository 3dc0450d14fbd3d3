import { craftLineName } from "../../i18n/catalogue-names"
import type { Locale } from "../../i18n/locales"
import { shopPath } from "../../i18n/shop-path"
import type { MarkedText } from "../../lib/highlight"
import { mediaUrl } from "../../lib/media-url"
import { formatCentimos } from "../../lib/money"
import { correctedText } from "./corrected-text"
import type { PriceWords } from "./price-words"
import type { Suggestion } from "./suggestion"

/** What the backend offers for a beginning of a search. Prices in céntimos. */
export type FoundSuggestions = {
  /** What was asked, as it was read. */
  query: string
  products: {
    handle: string
    title: string
    highlighted: MarkedText
    price: number
    image: { webp: string | null }
    in_stock: boolean
  }[]
  craft_lines: { code: string; count: number }[]
  workshops: { handle: string; name: string; count: number }[]
  regions: { name: string; count: number }[]
  corrections: { from: string; to: string }[]
  /** How the last word may go on. */
  words: string[]
}

/**
 * What is offered to whoever types, each with the page that it leads to. `said` is what the typed words say of the
 * price, which the backend was not asked: it goes along, and leaves out pieces beyond it.
 */
export function offeredSuggestions(found: FoundSuggestions, said: PriceWords, locale: Locale): Suggestion[] {
  const { query, products, craft_lines, workshops, regions } = found
  const wording = (words: string) => [words, ...said.phrases].join(" ")
  const search = (words: string, more: Record<string, string> = {}) =>
    `${shopPath(locale, "buscar")}?${new URLSearchParams({ q: wording(words), ...more })}`
  // How much there is was counted whatever it costs: not to be told beside a price.
  const counted = (count: number) => (said.phrases.length > 0 ? {} : { count })
  return [
    ...wordings(found).map((words): Suggestion => ({
      kind: "words",
      href: search(words),
      parts: plain(wording(words)),
    })),
    ...products
      .filter(({ price }) => within(price, said))
      .map(({ handle, title, highlighted, price, image, in_stock }): Suggestion => ({
        kind: "product",
        href: shopPath(locale, "producto", handle),
        parts: highlighted.length ? highlighted : plain(title),
        price: formatCentimos(price),
        picture: image.webp === null ? null : mediaUrl(image.webp),
        inStock: in_stock,
      })),
    ...craft_lines.map(({ code, count }): Suggestion => ({
      kind: "line",
      href: search(query, { linea: code }),
      parts: plain(craftLineName(code, locale)),
      ...counted(count),
    })),
    ...workshops.map(({ handle, name, count }): Suggestion => ({
      kind: "workshop",
      href: search(query, { taller: handle }),
      parts: plain(name),
      ...counted(count),
    })),
    ...regions.map(({ name, count }): Suggestion => ({
      kind: "region",
      href: search(query, { region: name }),
      parts: plain(name),
      ...counted(count),
    })),
  ]
}

/** The search itself, written better or to its end. */
function wordings({ query, corrections, words }: FoundSuggestions): string[] {
  const corrected = correctedText(query, corrections)
  if (corrected) return [corrected.map(({ text }) => text).join("")]
  const began = query.split(" ").slice(0, -1)
  return words.map((word) => [...began, word].join(" "))
}

const within = (price: number, { priceFrom, priceTo }: PriceWords) =>
  (priceFrom === null || price >= priceFrom) && (priceTo === null || price <= priceTo)

const plain = (text: string) => [{ text, hit: false }]
