import { fold } from "@tejido/provenance/domain/fold"
import { handleOf } from "@tejido/provenance/domain/handle"
import { type ListingContent, type ListingVariant, MOST } from "../domain/listing-content"
import { readPrice, readStock, readText } from "./cell-readers"
import type { StoredListing } from "./listing-facts"
import type { ListingRow, ListingRows } from "./listing-rows"

/** What decides by price and by number: a part of a content, changed in place while it is made. */
type Priced = Pick<ListingContent, "price" | "variants" | "option" | "one_of_a_kind">

/**
 * Puts the prices, ways and numbers of a listing's rows into its content. With values the rows are all the ways in
 * which it comes, in their order; those that are there already keep their key, by which the shop knows them.
 */
export function putVariants(rows: ListingRows, content: Priced, current: StoredListing | null): void {
  if (rows.variantsAsExported) return
  if (rows.rows.some(({ cells }) => cells.option_value !== undefined)) putMany(rows, content, current)
  else putOne(rows, content, current)
  if (content.one_of_a_kind && content.variants.length > 1) {
    rows.refuse(rows.first.line, "option_value", "one_of_a_kind_option")
  } else if (content.one_of_a_kind && content.variants.some(({ stock }) => (stock ?? 0) > 1)) {
    rows.refuse(rows.first.line, "stock", "one_of_a_kind_stock")
  }
}

function putOne(rows: ListingRows, content: Priced, current: StoredListing | null): void {
  const { first } = rows
  for (const { line } of rows.rows.slice(1)) rows.refuse(line, "code", "repeated_code", first.line)
  if (rows.said("option_es") && !current?.content.option) {
    rows.refuse(rows.lineOf("option_es"), "option_es", "option_without_value")
  }
  const [only, ...others] = content.variants
  if (!only) return
  const price = priceOf(rows, first)
  if (price !== undefined && price !== (only.price ?? content.price)) {
    content.price = price
    if (others.length === 0) only.price = null
  }
  if (first.cells.stock !== undefined && others.length > 0) {
    rows.refuse(first.line, "stock", "stock_needs_value")
  } else {
    only.stock = stockOf(rows, first, only, current) ?? only.stock
    // Of a piece that is the only one there is one, without its being said.
    if (only.stock === null && content.one_of_a_kind && others.length === 0) only.stock = 1
  }
}

function putMany(rows: ListingRows, content: Priced, current: StoredListing | null): void {
  if (rows.rows.length > MOST.variants) {
    rows.refuse(rows.first.line, "option_value", "too_many_variants", MOST.variants)
    return
  }
  if (!content.option?.es) rows.refuse(rows.first.line, "option_es", "missing_value")
  const before = new Map(content.variants.map((variant) => [fold(variant.value), variant]))
  const values = new Map<string, number>()
  const keys = new Set<string>()
  const made: { variant: ListingVariant; price: number | null }[] = []
  for (const row of rows.rows) {
    const cell = row.cells.option_value
    if (cell === undefined) rows.refuse(row.line, "option_value", "missing_value")
    const value = rows.read(row.line, "option_value", cell ?? "", (text) => readText(text, 60)) ?? ""
    const line = values.get(fold(value))
    if (line !== undefined && cell !== undefined) {
      rows.refuse(row.line, "option_value", "repeated_value", line)
    }
    values.set(fold(value), row.line)
    const old = before.get(fold(value))
    const key = old?.key ?? newKey(value, [...keys, ...content.variants.map((each) => each.key)])
    keys.add(key)
    const variant = { key, value, price: null, stock: old?.stock ?? null }
    variant.stock = stockOf(rows, row, variant, current) ?? variant.stock
    made.push({ variant, price: priceOf(rows, row) ?? (old && (old.price ?? content.price)) ?? null })
  }
  const same =
    made.length === content.variants.length &&
    made.every(({ variant, price }, i) => {
      const old = content.variants[i]
      return old?.key === variant.key && (price ?? content.price) === (old.price ?? content.price)
    })
  if (same) {
    content.variants = made.map(({ variant }, i) => ({
      ...variant,
      price: content.variants[i]?.price ?? null,
    }))
    return
  }
  const prices = made.map(({ price }) => price)
  const kept = content.price !== null && prices.includes(content.price)
  const base = kept ? content.price : (prices.find((price) => price !== null) ?? content.price)
  content.price = base
  content.variants = made.map(({ variant, price }) => ({ ...variant, price: price === base ? null : price }))
}

function priceOf(rows: ListingRows, { line, cells }: ListingRow): number | undefined {
  return cells.price === undefined ? undefined : rows.read(line, "price", cells.price, readPrice)
}

/** How many there are; once the shop has had it, that is for who counts it to say. */
function stockOf(
  rows: ListingRows,
  { line, cells }: ListingRow,
  { key, stock }: ListingVariant,
  current: StoredListing | null
): number | undefined {
  if (cells.stock === undefined) return undefined
  const read = rows.read(line, "stock", cells.stock, readStock)
  if (read !== undefined && read !== stock && countedKeys(current).has(key)) {
    rows.refuse(line, "stock", "stock_is_counted")
    return undefined
  }
  return read
}

/** Keys of the ways that the shop has had: how many there are of them stands in the inventory. */
export function countedKeys(
  listing: Pick<StoredListing, "first_published_at" | "published"> | null
): ReadonlySet<string> {
  return new Set(listing?.first_published_at ? listing.published?.variants.map(({ key }) => key) : [])
}

function newKey(value: string, taken: readonly string[]): string {
  const stem = handleOf(value).replace(/-/g, "").slice(0, 16) || "v"
  let key = stem
  for (let i = 2; taken.includes(key); i++) key = `${stem}${i}`
  return key
}
