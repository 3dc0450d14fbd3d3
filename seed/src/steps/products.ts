import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createProductCategoriesWorkflow,
  createProductsWorkflow,
  createProductTagsWorkflow,
} from "@medusajs/medusa/core-flows"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import { MATERIALS, PRODUCT_TYPES, WORKSHOPS } from "../data"
import type { Localized, ProductType, Variation } from "../data/types"
import { inBatches } from "../in-batches"
import { Progress } from "../progress"
import { completeProducts } from "./complete-products"
import { ensureEnglish } from "./english"
import { one, type Market } from "./market"
import { storePicture, type PictureWidths } from "./pictures"
import type { SeededWorkshop } from "./provenance"

/** One product of the data set with everything that is said about it. */
export type Piece = { type: ProductType; variation: Variation }

/** Where products hang: tags by material code, categories by craft line code. */
export type Shelves = { tags: Map<string, string>; categories: Map<string, string> }

const BATCH = 40

/** Products with pictures, English texts, stock and origin. Answers how many the data set has. */
export async function seedProducts(
  container: MedusaContainer,
  market: Market,
  workshops: Map<string, SeededWorkshop>
): Promise<number> {
  const shelves = await seedShelves(container)
  const pieces = PRODUCT_TYPES.flatMap((type) => type.variations.map((variation) => ({ type, variation })))
  const known = await productIdsByHandle(
    container,
    pieces.map(({ variation }) => variation.handle)
  )
  const missing = pieces.filter(({ variation }) => !known.has(variation.handle))
  if (missing.length) {
    const progress = new Progress("products", missing.length)
    for (const batch of inBatches(missing, BATCH)) {
      await createBatch(container, market, shelves, batch)
      progress.advance(batch.length)
    }
  }
  await completeProducts(container, pieces, workshops)
  return pieces.length
}

/** Categories by craft line and tags by material, in Spanish with their English names. */
export async function seedShelves(container: MedusaContainer): Promise<Shelves> {
  const products = container.resolve(Modules.PRODUCT)
  const categories = new Map(
    (await products.listProductCategories({}, { take: 200 })).map((c) => [c.handle, c.id])
  )
  const lines = CRAFT_LINES.filter(({ code }) => !categories.has(code))
  if (lines.length) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: lines.map(({ code, name }) => ({
          name: name.es,
          handle: code,
          is_active: true,
          is_internal: false,
        })),
      },
    })
    result.forEach((category) => categories.set(category.handle, category.id))
  }
  await ensureEnglish(
    container,
    "product_category",
    CRAFT_LINES.map(({ code, name }) => ({ id: one([categories.get(code)]), fields: { name: name.en } }))
  )
  const tags = new Map((await products.listProductTags({}, { take: 500 })).map((tag) => [tag.value, tag.id]))
  const codes = Object.keys(MATERIALS).filter((code) => !tags.has(code))
  if (codes.length) {
    const { result } = await createProductTagsWorkflow(container).run({
      input: { product_tags: codes.map((value) => ({ value })) },
    })
    result.forEach((tag) => tags.set(tag.value, tag.id))
  }
  return { tags, categories }
}

async function createBatch(
  container: MedusaContainer,
  market: Market,
  shelves: Shelves,
  pieces: Piece[]
): Promise<void> {
  const pictures = await Promise.all(
    pieces.map(({ type, variation }) =>
      storePicture(container, type.drawing, {
        seed: variation.handle,
        palette: variation.palette,
        motif: variation.motif,
      })
    )
  )
  await createProductsWorkflow(container).run({
    input: { products: pieces.map((piece, i) => productInput(piece, one([pictures[i]]), market, shelves)) },
  })
}

/** A piece as Medusa creates it; amounts in soles with IGV, weights in grams, lengths in millimetres. */
export function productInput(
  { type, variation }: Piece,
  widths: PictureWidths,
  market: Market,
  shelves: Shelves
): CreateProductWorkflowInputDTO {
  const [length, width, height] = variation.size_mm ?? type.size_mm
  const option = optionOf(type)
  const craftLine = one(WORKSHOPS.filter(({ handle }) => handle === type.workshop)).craft_line
  return {
    title: variation.title.es,
    handle: variation.handle,
    description: paragraph(type.description, variation.detail).es,
    status: ProductStatus.PUBLISHED,
    material: type.material.es,
    weight: variation.weight_g ?? type.weight_g,
    length,
    width,
    height,
    origin_country: "pe",
    shipping_profile_id: market.shippingProfileId,
    sales_channels: [{ id: market.salesChannelId }],
    category_ids: [one([shelves.categories.get(craftLine)])],
    tag_ids: type.materials.map((code) => one([shelves.tags.get(code)])),
    thumbnail: widths["640"],
    images: [
      { url: widths["1200"], metadata: { alt: altText(variation.title), widths, illustration: true } },
    ],
    options: [{ title: option.title.es, values: [...option.values] }],
    variants: option.values.map((value) => ({
      title: value,
      sku: option.values.length > 1 ? `${variation.handle}-${value.toLowerCase()}` : variation.handle,
      options: { [option.title.es]: value },
      manage_inventory: true,
      allow_backorder: false,
      prices: [{ currency_code: "pen", amount: variation.soles }],
    })),
    metadata: {
      care: type.care,
      materials: type.materials,
      one_of_a_kind: variation.one_of_a_kind ?? false,
      drawing: type.drawing,
    },
  } as CreateProductWorkflowInputDTO
}

/** What a buyer chooses: a size, or nothing where there is one of a kind of presentation. */
export function optionOf(type: ProductType): NonNullable<ProductType["options"]> {
  return type.options ?? { title: { es: "Presentación", en: "Presentation" }, values: ["Única"] }
}

export async function productIdsByHandle(
  container: MedusaContainer,
  handles: string[]
): Promise<Map<string, string>> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { take: handles.length, select: ["id", "handle"] })
  return new Map(products.map(({ handle, id }) => [handle, id]))
}

export const paragraph = (first: Localized, second: Localized): Localized => ({
  es: `${first.es}\n\n${second.es}`,
  en: `${first.en}\n\n${second.en}`,
})

const altText = (title: Localized): Localized => ({
  es: `Ilustración: ${title.es}`,
  en: `Illustration: ${title.en}`,
})
