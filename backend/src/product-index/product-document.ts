import type { SearchTypes } from "@medusajs/framework/types"
import { publicAlias } from "@tejido/provenance/domain/public-maker"
import { publicEstablishment } from "@tejido/provenance/domain/public-view"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import { centimosFromDecimal, toJsonInteger } from "@tejido/revenue-allocation/domain/centimos"

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
  "images.url",
  "images.rank",
  "images.metadata",
  "sales_channels.id",
  "variants.id",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.min_quantity",
  "variants.prices.price_list_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
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

type Price = {
  amount: number
  currency_code: string
  min_quantity?: number | null
  price_list_id?: string | null
}
type Level = { stocked_quantity: number; reserved_quantity: number }
type Variant = {
  id: string
  prices?: Price[]
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
  images?: Image[]
  sales_channels?: { id: string }[]
  variants?: Variant[]
  origin?: {
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

/** Title, description and the like in English, where a translation exists. */
export type EnglishTexts = { title?: string; description?: string | null }

/**
 * One product's document, or `undefined` when it is not for sale to the public (then it leaves the index).
 * The price is that of the cheapest variant, in céntimos.
 */
export function productDocument(product: ProductRow, english: EnglishTexts | undefined) {
  const cheapest = cheapestVariant(product.variants ?? [])
  if (product.status !== "published" || !cheapest) {
    return undefined
  }
  const workshop = product.origin?.workshop
  const establishment = workshop?.establishment ? publicEstablishment(workshop.establishment) : undefined
  const line = CRAFT_LINES.find(({ code }) => code === workshop?.craft_line)
  const [image] = [...(product.images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const makers = (product.origin?.makers ?? []).flatMap(({ artisan }) => artisan ?? [])
  const stock = (product.variants ?? []).reduce((sum, variant) => sum + availableQuantity(variant), 0)

  return {
    id: product.id,
    handle: product.handle,
    variant_id: cheapest.variantId,
    title: product.title,
    title_en: english?.title ?? product.title,
    description: product.description,
    description_en: english?.description ?? null,
    technique: product.origin?.technique ?? null,
    material_text: product.material,
    material: (product.tags ?? []).map(({ value }) => value),
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
    price: cheapest.centimos,
    in_stock: stock > 0,
    stock,
    one_of_a_kind: product.metadata?.one_of_a_kind ?? false,
    image_320: image?.metadata?.widths?.["320"] ?? image?.url ?? null,
    image_640: image?.metadata?.widths?.["640"] ?? image?.url ?? null,
    image_avif_320: image?.metadata?.avif?.["320"] ?? null,
    image_avif_640: image?.metadata?.avif?.["640"] ?? null,
    image_thumbhash: image?.metadata?.thumbhash ?? null,
    image_alt: image?.metadata?.alt?.es ?? product.title,
    image_alt_en: image?.metadata?.alt?.en ?? english?.title ?? product.title,
    status: product.status,
    sales_channel_ids: (product.sales_channels ?? []).map(({ id }) => id),
    created_at: new Date(product.created_at),
  }
}

/** A page of products to documents: one more query for the whole page, for the English texts. */
export async function productDocuments(
  rows: ProductRow[],
  { container }: SearchTypes.SearchIngestionContext
) {
  if (!rows.length) {
    return []
  }
  const { data } = await container.query.graph(
    { entity: "product", fields: ["id", "title", "description"], filters: { id: rows.map(({ id }) => id) } },
    { locale: "en" }
  )
  const english = new Map((data as (EnglishTexts & { id: string })[]).map((row) => [row.id, row]))
  return rows.flatMap((row) => productDocument(row, english.get(row.id)) ?? [])
}

function cheapestVariant(variants: Variant[]): { variantId: string; centimos: number } | undefined {
  return variants
    .flatMap((variant) => {
      const price = (variant.prices ?? []).find(
        (p) => p.currency_code === "pen" && !p.price_list_id && (p.min_quantity ?? 0) <= 1
      )
      return price
        ? [{ variantId: variant.id, centimos: toJsonInteger(centimosFromDecimal(price.amount)) }]
        : []
    })
    .sort((a, b) => a.centimos - b.centimos)[0]
}

function availableQuantity(variant: Variant): number {
  const levels = (variant.inventory_items ?? []).flatMap((item) => item.inventory?.location_levels ?? [])
  return levels.reduce((sum, l) => sum + Number(l.stocked_quantity) - Number(l.reserved_quantity), 0)
}
