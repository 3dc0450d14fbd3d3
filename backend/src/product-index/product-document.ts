import { createHash } from "node:crypto"
import { publicAlias } from "@tejido/provenance/domain/public-maker"
import { publicEstablishment } from "@tejido/provenance/domain/public-view"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import type { VariantPrice } from "./variant-prices"

/** What `query.graph` must read of a product so that its document can be made. */
export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "material",
  "metadata",
  "created_at",
  "updated_at",
  "thumbnail",
  "tags.value",
  "categories.id",
  "categories.name",
  "categories.handle",
  "categories.is_active",
  "categories.is_internal",
  "images.url",
  "images.rank",
  "images.metadata",
  "sales_channels.id",
  "variants.id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "origin.id",
  "origin.technique",
  "origin.workshop.handle",
  "origin.workshop.name",
  "origin.workshop.craft_line",
  "origin.workshop.establishment.*",
  "origin.makers.artisan.code",
  "origin.makers.artisan.alias",
  "origin.makers.artisan.alias_public",
  "origin.makers.artisan.erased_at",
]

type Level = { stocked_quantity: number; reserved_quantity: number }
type Variant = {
  id: string
  inventory_items?: { inventory?: { location_levels?: Level[] } | null }[]
}
type Localized = { es?: string; en?: string }
/** A picture in the widths that were made of it: WebP, and for photos AVIF. */
type Image = {
  url: string
  rank?: number | null
  metadata?: {
    alt?: Localized
    widths?: Record<string, string>
    avif?: Record<string, string>
    thumbhash?: string | null
  } | null
}

/** A product as `query.graph` answers {@link PRODUCT_FIELDS}. */
export type ProductRow = {
  id: string
  handle: string
  title: string
  description: string | null
  status: string
  material: string | null
  metadata: { one_of_a_kind?: boolean } | null
  created_at: string | Date
  tags?: { value: string }[]
  categories?: { id: string; name: string; handle: string; is_active: boolean; is_internal: boolean }[]
  images?: Image[]
  sales_channels?: { id: string }[]
  variants?: Variant[]
  origin?: {
    id?: string
    technique: string | null
    workshop?: {
      handle: string
      name: string
      craft_line: string
      establishment?: Parameters<typeof publicEstablishment>[0] | null
    } | null
    makers?: { artisan?: ({ code: string } & Parameters<typeof publicAlias>[0]) | null }[]
  } | null
}

/** What a document says besides what stands in the product's own rows. */
export type DocumentFacts = {
  /** What a visitor pays now, by variant; see `variantPrices`. */
  prices: ReadonlyMap<string, VariantPrice>
  /** Texts in English, where they exist. */
  english?: EnglishTexts
  /** Where it stands at fairs that are announced or open. */
  standings?: readonly Standing[]
}

/** A stand of a fair, by handles. */
export type Standing = { fair: string; stand: string }

/** Title, description and the like in English, where a translation exists. */
export type EnglishTexts = {
  title?: string
  description?: string | null
  material?: string | null
  technique?: string | null
  /** Names of categories, by id. */
  categories?: ReadonlyMap<string, string>
}

/**
 * One product's document, or `undefined` when it is not for sale to the public (then it leaves the index).
 * The price is that of the variant that is cheapest now, in céntimos; `price_before` is what it costs when no price
 * list lowers it, and null when none does.
 */
export function productDocument(product: ProductRow, { prices, english, standings = [] }: DocumentFacts) {
  const cheapest = cheapestVariant(product.variants ?? [], prices)
  if (product.status !== "published" || !cheapest) {
    return undefined
  }
  const workshop = product.origin?.workshop
  const establishment = workshop?.establishment ? publicEstablishment(workshop.establishment) : undefined
  const line = CRAFT_LINES.find(({ code }) => code === workshop?.craft_line)
  const categories = publicCategories(product)
  const [image] = [...(product.images ?? [])].sort(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.url.localeCompare(b.url)
  )
  const makers = (product.origin?.makers ?? []).flatMap(({ artisan }) => artisan ?? [])
  const stock = (product.variants ?? []).reduce((sum, variant) => sum + availableQuantity(variant), 0)

  const document = {
    id: product.id,
    handle: product.handle,
    variant_id: cheapest.variantId,
    title: product.title,
    title_en: english?.title || product.title,
    description: product.description,
    description_en: english?.description ?? null,
    technique: product.origin?.technique ?? null,
    technique_en: english?.technique ?? null,
    material_text: product.material,
    material_en: english?.material ?? null,
    material: (product.tags ?? []).map(({ value }) => value).sort(),
    category: categories.map(({ handle }) => handle),
    category_names:
      categories
        // The category of the craft line is found by the line's own name already.
        .filter(({ handle }) => handle !== workshop?.craft_line)
        .flatMap(({ id, name }) => [name, english?.categories?.get(id) ?? []].flat())
        .join(" ") || null,
    craft_line: workshop?.craft_line ?? null,
    craft_line_name: line ? `${line.name.es} ${line.name.en}` : null,
    workshop: workshop?.handle ?? null,
    workshop_name: workshop?.name ?? null,
    establishment: establishment?.handle ?? null,
    establishment_name: establishment?.name ?? null,
    region: establishment?.region ?? null,
    // By code: the order says nothing about who did more, and is the same each time.
    makers: makers.map(({ code }) => code).sort(),
    maker_aliases: makers.flatMap((artisan) => publicAlias(artisan) ?? []).sort(),
    price: cheapest.now,
    price_before: cheapest.before > cheapest.now ? cheapest.before : null,
    in_stock: stock > 0,
    stock,
    one_of_a_kind: product.metadata?.one_of_a_kind ?? false,
    fairs: several(standings.map(({ fair }) => fair)),
    fair_stands: several(standings.map(({ fair, stand }) => `${fair}/${stand}`)),
    image_320: image?.metadata?.widths?.["320"] ?? image?.url ?? null,
    image_640: image?.metadata?.widths?.["640"] ?? image?.url ?? null,
    image_avif_320: image?.metadata?.avif?.["320"] ?? null,
    image_avif_640: image?.metadata?.avif?.["640"] ?? null,
    image_thumbhash: image?.metadata?.thumbhash ?? null,
    image_alt: image?.metadata?.alt?.es ?? product.title,
    image_alt_en: image?.metadata?.alt?.en ?? (english?.title || product.title),
    status: product.status,
    sales_channel_ids: (product.sales_channels ?? []).map(({ id }) => id).sort(),
    created_at: new Date(product.created_at),
  }
  return { ...document, digest: digestOf(document) }
}

/** A product's document in the index. */
export type ProductDocument = NonNullable<ReturnType<typeof productDocument>>

/** Equal for equal documents: what the index holds is compared by it, without reading it whole. */
function digestOf(document: object): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("base64url").slice(0, 22)
}

/** Each once, in an order that is the same each time. */
const several = (handles: readonly string[]) => [...new Set(handles)].sort()

function publicCategories({ categories = [] }: ProductRow) {
  return categories
    .filter(({ is_active, is_internal }) => is_active && !is_internal)
    .sort((a, b) => a.handle.localeCompare(b.handle))
}

function cheapestVariant(variants: Variant[], prices: DocumentFacts["prices"]) {
  return variants
    .flatMap(({ id }) => {
      const price = prices.get(id)
      return price ? [{ variantId: id, ...price }] : []
    })
    .sort((a, b) => a.now - b.now || a.variantId.localeCompare(b.variantId))[0]
}

function availableQuantity(variant: Variant): number {
  const levels = (variant.inventory_items ?? []).flatMap((item) => item.inventory?.location_levels ?? [])
  return levels.reduce((sum, l) => sum + Number(l.stocked_quantity) - Number(l.reserved_quantity), 0)
}
