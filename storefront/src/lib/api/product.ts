import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { PictureSource } from "@/components/picture"
import type { Locale } from "@/i18n/locales"
import { centimosFromSoles, type Centimos } from "@/lib/money"
import { CATALOGUE_SECONDS } from "./cache-life"
import { solesRegionId } from "./region"
import { orNull, storeFetch } from "./store-fetch"

export type Variant = {
  id: string
  /** The options' values, such as "38" or "M / Negro"; empty when a piece comes one way only. */
  label: string
  price: Centimos
  /** How many can be bought; null when stock is not counted. */
  available: number | null
}

export type Product = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  material: string | null
  materials: string[]
  care: string | null
  oneOfAKind: boolean
  /** Grams and millimetres. */
  measures: { weight: number | null; length: number | null; width: number | null; height: number | null }
  measuresNote: string | null
  pictures: PictureSource[]
  illustrated: boolean
  /** Names of the options, such as "Talla". */
  optionNames: string[]
  variants: Variant[]
}

const Text = z.string().nullish()
const Measure = z.coerce.number().positive().nullish().catch(null)
const Translated = z.object({ es: Text, en: Text }).nullish().catch(null)

const ProductAnswer = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: Text,
  description: Text,
  material: Text,
  weight: Measure,
  length: Measure,
  width: Measure,
  height: Measure,
  tags: z.array(z.object({ value: z.string() })).nullish(),
  options: z.array(z.object({ id: z.string(), title: z.string() })).nullish(),
  metadata: z
    .object({
      care: Translated,
      one_of_a_kind: z.boolean().nullish().catch(null),
      dimensions_note: z.union([z.string(), Translated]).nullish().catch(null),
    })
    .nullish(),
  images: z
    .array(
      z.object({
        url: z.string(),
        rank: z.number().nullish(),
        metadata: z
          .object({
            alt: Translated,
            widths: z.record(z.string(), z.string()).nullish().catch(null),
            avif: z.record(z.string(), z.string()).nullish().catch(null),
            thumbhash: Text.catch(null),
            illustration: z.boolean().nullish(),
          })
          .nullish(),
      })
    )
    .nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        title: Text,
        variant_rank: z.number().nullish(),
        options: z.array(z.object({ value: z.string(), option_id: Text })).nullish(),
        manage_inventory: z.boolean().nullish(),
        allow_backorder: z.boolean().nullish(),
        inventory_quantity: z.number().nullish(),
        calculated_price: z
          .object({
            calculated_amount_with_tax: z.number().nullish(),
            calculated_amount: z.number().nullish(),
          })
          .nullish(),
      })
    )
    .nullish(),
})

const FIELDS = [
  "id,handle,title,subtitle,description,material,weight,length,width,height,metadata",
  "*images,*options,tags.value",
  "*variants,*variants.options,+variants.inventory_quantity,*variants.calculated_price",
].join(",")

/**
 * A product by its handle, or null when the shop has none. Two questions, so that each answer carries the tags it can
 * be dropped by: the id is known only after the first.
 */
export const findProduct = cache(async (handle: string, locale: Locale): Promise<Product | null> => {
  const byHandle = `product-handle:${handle}`
  const { products } = await storeFetch("/store/products", {
    schema: z.object({ products: z.array(z.object({ id: z.string() })) }),
    query: { handle, fields: "id", limit: 1 },
    tags: [byHandle],
    revalidate: CATALOGUE_SECONDS,
  })
  const id = products[0]?.id
  if (!id) return null
  const answer = await orNull(
    storeFetch(`/store/products/${encodeURIComponent(id)}`, {
      schema: z.object({ product: ProductAnswer }),
      query: { fields: FIELDS, region_id: await solesRegionId() },
      locale,
      tags: [byHandle, `product:${id}`],
      revalidate: CATALOGUE_SECONDS,
    })
  )
  return answer && readProduct(answer.product, locale)
})

function readProduct(product: z.infer<typeof ProductAnswer>, locale: Locale): Product {
  const { metadata } = product
  const inLanguage = (text: { es?: string | null; en?: string | null } | null | undefined) =>
    text?.[locale] || text?.es || null
  const note = metadata?.dimensions_note
  const images = [...(product.images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle || null,
    description: product.description || null,
    material: product.material || null,
    materials: (product.tags ?? []).map(({ value }) => value),
    care: inLanguage(metadata?.care),
    oneOfAKind: metadata?.one_of_a_kind ?? false,
    measures: {
      weight: product.weight ?? null,
      length: product.length ?? null,
      width: product.width ?? null,
      height: product.height ?? null,
    },
    measuresNote: typeof note === "string" ? note : inLanguage(note),
    pictures: images.map(({ url, metadata: image }) => ({
      alt: inLanguage(image?.alt) ?? product.title,
      widths: image?.widths ?? { 1200: url },
      avif: image?.avif ?? undefined,
      thumbhash: image?.thumbhash,
    })),
    illustrated: images.some(({ metadata: image }) => image?.illustration),
    optionNames: (product.options ?? []).map(({ title }) => title),
    variants: readVariants(product),
  }
}

function readVariants(product: z.infer<typeof ProductAnswer>): Variant[] {
  const variants = [...(product.variants ?? [])].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
  return variants.flatMap((variant) => {
    const { calculated_price: price } = variant
    const soles = price?.calculated_amount_with_tax ?? price?.calculated_amount
    // A variant without a price in soles is not for sale here.
    if (soles == null) return []
    const counted = variant.manage_inventory !== false && !variant.allow_backorder
    return {
      id: variant.id,
      label: variants.length > 1 ? optionLabel(variant.options ?? []) || variant.title || "" : "",
      price: centimosFromSoles(soles),
      available: counted ? Math.max(0, Math.floor(variant.inventory_quantity ?? 0)) : null,
    }
  })
}

function optionLabel(options: { value: string }[]): string {
  return options.map(({ value }) => value).join(" / ")
}
