import { createHash } from "node:crypto"
import { ListingContent, type ListingVariant } from "../domain/listing-content"
import type { FoundProduct } from "./found-product"
import { materialsOf } from "./differences"
import type { ReadyPhoto } from "./published-listing"
import { centimosOf, ONE_WAY } from "./wanted-product"

/** What a listing would say of a product that is there already. */
export type AdoptedListing = {
  content: ListingContent
  photos: (ReadyPhoto & { filename: string; sha256: string })[]
  /** The listing's key of each variant, by the variant's id. */
  keys: Record<string, string>
}

type Localized = { es: string; en: string }
type Alt = { es?: string; en?: string }

/**
 * What a listing would say of a product, word for word, or null for one that lacks what a published listing must have:
 * a price in soles, weight, a picture, makers, or words that are not too long.
 */
export function adoptedContent(
  product: FoundProduct,
  photoId: (at: number) => string
): AdoptedListing | null {
  const { origin, english } = product
  const texts = english[product.id] ?? {}
  const [option] = product.options
  const prices = product.variants.map(({ prices: [first] }) => (first ? centimosOf(first.amount) : null))
  const [price] = prices
  if (!origin || !option || !price || prices.includes(null) || product.images.length === 0) return null
  const localized = (es: string | null, en: string | undefined): Localized => ({ es: es ?? "", en: en ?? "" })
  const photos = product.images.map((image, at) => photoOf(image, photoId(at)))
  const keys = variantKeys(product)
  const { care, one_of_a_kind } = (product.metadata ?? {}) as { care?: Alt; one_of_a_kind?: boolean }
  const variants: ListingVariant[] = product.variants.map((variant, i) => ({
    key: keys[variant.id] ?? "",
    value: comesOneWay(product) ? "" : (variant.value?.value ?? variant.title),
    price: prices[i] === price ? null : (prices[i] ?? null),
    // Counted in the inventory from the day it was first there.
    stock: 0,
  }))
  const parsed = ListingContent.safeParse({
    title: localized(product.title, texts.title),
    description: localized(product.description, texts.description),
    technique: localized(origin.technique, english[origin.id]?.technique),
    material: localized(product.material, texts.material),
    materials: materialsInOrder(product),
    care: localized(care?.es ?? null, care?.en),
    size_mm: { length: product.length, width: product.width, height: product.height },
    weight_g: product.weight,
    price,
    one_of_a_kind: one_of_a_kind ?? false,
    option: comesOneWay(product) ? null : localized(option.title, english[option.id]?.title),
    variants,
    makers: origin.makers,
    agreed_pay: origin.agreed_pay_centimos,
    lot_id: null,
    photos: photos.map(({ id }, at) => ({ photo_id: id, alt: altOf(product, at, texts.title) })),
  } satisfies ListingContent)
  if (!parsed.success || parsed.data.weight_g === null) return null
  return { content: parsed.data, photos, keys }
}

/** As the product's own list has them, where it has one that says the same as its tags. */
function materialsInOrder(product: FoundProduct): ListingContent["materials"] {
  const tags = materialsOf(product)
  const { materials } = (product.metadata ?? {}) as { materials?: unknown }
  const listed = Array.isArray(materials) ? (materials as string[]) : []
  const same = listed.length === tags.length && listed.every((each) => tags.includes(each))
  return (same ? listed : tags) as ListingContent["materials"]
}

function comesOneWay({ options, variants }: FoundProduct): boolean {
  return (
    variants.length === 1 &&
    options[0]?.title === ONE_WAY.option.es &&
    variants[0]?.value?.value === ONE_WAY.value
  )
}

/** `unica`, or what the size is called as far as that can be a key; a number where two would be alike. */
function variantKeys(product: FoundProduct): Record<string, string> {
  const taken = new Set<string>()
  return Object.fromEntries(
    product.variants.map(({ id, value, title }, i) => {
      const plain = (value?.value ?? title)
        .toLowerCase()
        .normalize("NFD")
        .replace(/[^a-z0-9]/g, "")
        .slice(0, 20)
      const wanted = comesOneWay(product) ? "unica" : plain
      const key = wanted && !taken.has(wanted) ? wanted : `v${i + 1}`
      taken.add(key)
      return [id, key]
    })
  )
}

function photoOf(
  { url, metadata }: FoundProduct["images"][number],
  id: string
): AdoptedListing["photos"][number] {
  const { widths, avif, thumbhash, width, height, illustration } = (metadata ?? {}) as {
    widths?: Record<string, string>
    avif?: Record<string, string>
    thumbhash?: string
    width?: number
    height?: number
    illustration?: boolean
  }
  const webp = widths && Object.keys(widths).length ? widths : { "1200": url }
  const widest = Math.max(...Object.keys(webp).map(Number))
  return {
    id,
    filename: "foto.webp",
    // Of the address: what it was before it became a picture is not known any more.
    sha256: createHash("sha256").update(`${id} ${url}`).digest("hex"),
    width: width ?? widest,
    height: height ?? widest,
    thumbhash: thumbhash ?? null,
    illustration: illustration ?? false,
    files: { webp: addressed(webp), ...(avif && { avif: addressed(avif) }) },
  }
}

function addressed(widths: Record<string, string>): Record<string, { url: string }> {
  return Object.fromEntries(Object.entries(widths).map(([width, url]) => [width, { url }]))
}

function altOf(product: FoundProduct, at: number, englishTitle: string | undefined): Localized {
  const alt = product.images[at]?.metadata?.alt as Alt | undefined
  return { es: alt?.es || product.title, en: alt?.en ?? englishTitle ?? "" }
}
