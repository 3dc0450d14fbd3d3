import type { ListingContent } from "../domain/listing-content"
import type { PublishedListing, ReadyPhoto } from "./published-listing"

type Localized = { es: string; en: string }

/** An image of a product, with what the shop needs to show it well. */
export type WantedImage = { url: string; metadata: Record<string, unknown> }

/** One way in which the product comes. */
export type WantedVariant = {
  /** The listing's key, kept in the variant's metadata: it stays while words change. */
  key: string
  title: string
  rank: number
  /** Céntimos with IGV. */
  price: number
  /** What there is when it first appears. */
  stock: number
}

/** What the shop's product is to be, field by field, as one listing says it. Empty texts are null. */
export type WantedProduct = {
  external_id: string
  handle: string
  fields: {
    title: string
    description: string
    material: string | null
    weight: number | null
    length: number | null
    width: number | null
    height: number | null
    origin_country: string
    thumbnail: string
  }
  /** `care` is null where nothing is said. */
  metadata: { care: Localized | null; materials: string[]; one_of_a_kind: boolean }
  images: WantedImage[]
  /** Handle of the category. */
  craft_line: string
  /** Values of the tags, sorted. */
  materials: string[]
  option: string
  variants: WantedVariant[]
  /** The English of the product's own fields, of its option and of its origin; empty where there is none. */
  english: {
    product: Record<string, string>
    option: Record<string, string>
    origin: Record<string, string>
  }
  origin: {
    workshop_id: string
    technique: string
    agreed_pay_centimos: number | null
    makers: { artisan_id: string; share_bp: number }[]
  }
  lot_id: string | null
  establishment_id: string
}

/** The option and its value of a piece that comes one way only. */
export const ONE_WAY = { option: { es: "Presentación", en: "Presentation" }, value: "Única" } as const

/** Widths in pixels: of the picture that is the product's address elsewhere, and of the one in small places. */
const FULL = 1280
const SMALL = 640

/**
 * What a listing's product is to be. Nothing in it names a prison, a workshop or a person: the handle and the SKUs come
 * from the title, and the title was approved (rule P1).
 */
export function wantedProduct(listing: PublishedListing): WantedProduct {
  const { content, mode } = listing
  const option = content.option ?? ONE_WAY.option
  const images = content.photos.flatMap(({ photo_id, alt }) => {
    const photo = listing.photos.get(photo_id)
    return photo ? [imageOf(photo, alt)] : []
  })
  const cover = listing.photos.get(content.photos[0]?.photo_id ?? "")
  return {
    external_id: listing.id,
    handle: listing.handle,
    fields: {
      title: content.title.es,
      description: content.description.es,
      material: content.material.es || null,
      weight: content.weight_g,
      length: content.size_mm.length,
      width: content.size_mm.width,
      height: content.size_mm.height,
      origin_country: "pe",
      thumbnail: cover ? addressOf(cover, SMALL) : "",
    },
    metadata: {
      care: content.care.es ? content.care : null,
      materials: content.materials,
      one_of_a_kind: content.one_of_a_kind,
    },
    images,
    craft_line: listing.craft_line,
    materials: [...new Set<string>(content.materials)].sort(),
    option: option.es,
    variants: variantsOf(content),
    english: {
      product: said({
        title: content.title.en,
        description: content.description.en,
        material: content.material.en,
      }),
      option: said({ title: option.en }),
      origin: said({ technique: content.technique.en }),
    },
    origin: {
      workshop_id: listing.workshop_id,
      technique: content.technique.es,
      // Nothing agreed is nothing known: what the ledger cannot divide it holds (rule M2).
      agreed_pay_centimos: mode === "company" ? content.agreed_pay : null,
      makers: content.makers,
    },
    lot_id: content.lot_id,
    establishment_id: listing.establishment_id,
  }
}

function variantsOf(content: ListingContent): WantedVariant[] {
  return content.variants.map(({ key, value, price, stock }, rank) => ({
    key,
    title: content.option ? value : ONE_WAY.value,
    rank,
    price: price ?? content.price ?? 0,
    stock: stock ?? 0,
  }))
}

/** The metadata that the shop's pictures are made of; what is not known is left out. */
function imageOf(photo: ReadyPhoto, alt: Localized): WantedImage {
  const { avif, webp } = photo.files
  return {
    url: addressOf(photo, FULL),
    metadata: {
      alt,
      widths: addresses(webp),
      ...(avif && { avif: addresses(avif) }),
      // Pictures that came with an adopted product have none, and their proportions are not known.
      ...(photo.thumbhash && { thumbhash: photo.thumbhash, width: photo.width, height: photo.height }),
      ...(photo.illustration && { illustration: true }),
    },
  }
}

function addresses(files: Record<string, { url: string }> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(files ?? {}).map(([width, { url }]) => [width, url]))
}

/** The widest WebP that is no wider than `most`, else the narrowest there is. */
function addressOf({ files }: ReadyPhoto, most: number): string {
  const widths = Object.keys(files.webp ?? {})
    .map(Number)
    .sort((a, b) => a - b)
  const width = widths.filter((each) => each <= most).at(-1) ?? widths[0]
  return width === undefined ? "" : (files.webp?.[String(width)]?.url ?? "")
}

function said(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""))
}

/** Céntimos as the amount in soles that Medusa keeps. */
export function solesOf(centimos: number): number {
  return centimos / 100
}

/** The amount in soles that Medusa keeps, in céntimos. */
export function centimosOf(soles: number): number {
  return Math.round(soles * 100)
}
