import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
  createProductTagsWorkflow,
} from "@medusajs/medusa/core-flows"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import { createOriginsWorkflow } from "@tejido/provenance/workflows"
import { MATERIALS, PRODUCT_TYPES, WORKSHOPS } from "../data"
import type { Localized, ProductType, Variation } from "../data/types"
import { inBatches } from "../in-batches"
import { Progress } from "../progress"
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
    await container.resolve(Modules.TRANSLATION).createTranslations(
      result.map((category) => ({
        reference: "product_category",
        reference_id: category.id,
        locale_code: "en",
        translations: { name: one(lines.filter(({ code }) => code === category.handle)).name.en },
      }))
    )
  }
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
  const option = type.options ?? { title: { es: "Presentación", en: "Presentation" }, values: ["Única"] }
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

/**
 * What stands in modules of its own: stock, English texts, origin. Looks up what is missing for every
 * product of the data set, so an interruption at any point is mended by the next run.
 */
export async function completeProducts(
  container: MedusaContainer,
  pieces: Piece[],
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const byHandle = new Map(pieces.map((piece) => [piece.variation.handle, piece]))
  for (const batch of inBatches([...byHandle.keys()], 200)) {
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "id",
        "handle",
        "origin.id",
        "variants.inventory_items.inventory_item_id",
        "variants.inventory_items.inventory.location_levels.id",
      ],
      filters: { handle: batch },
    })
    const rows = data as unknown as CompletionRow[]
    const pairs = rows.map((row) => ({ row, piece: one([byHandle.get(row.handle)]) }))
    await completeStock(container, pairs, workshops)
    await completeEnglish(container, pairs)
    await completeOrigins(container, pairs, workshops)
  }
}

type CompletionRow = {
  id: string
  handle: string
  origin?: { id: string } | null
  variants: {
    inventory_items: { inventory_item_id: string; inventory?: { location_levels?: { id: string }[] } }[]
  }[]
}
type Pair = { row: CompletionRow; piece: Piece }

async function completeStock(
  container: MedusaContainer,
  pairs: Pair[],
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const levels = pairs.flatMap(({ row, piece }) => {
    const items = row.variants.flatMap((variant) => variant.inventory_items)
    const perItem = Math.max(1, Math.ceil(piece.variation.stock / items.length))
    return items
      .filter((item) => !item.inventory?.location_levels?.length)
      .map((item) => ({
        inventory_item_id: item.inventory_item_id,
        location_id: one([workshops.get(piece.type.workshop)]).stockLocationId,
        stocked_quantity: perItem,
      }))
  })
  if (levels.length) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } })
  }
}

async function completeEnglish(container: MedusaContainer, pairs: Pair[]): Promise<void> {
  const translation = container.resolve(Modules.TRANSLATION)
  const known = await translation.listTranslations(
    { reference: "product", locale_code: "en", reference_id: pairs.map(({ row }) => row.id) },
    { take: pairs.length, select: ["reference_id"] }
  )
  const have = new Set(known.map(({ reference_id }) => reference_id))
  const missing = pairs.filter(({ row }) => !have.has(row.id))
  if (missing.length) {
    await translation.createTranslations(
      missing.map(({ row, piece: { type, variation } }) => ({
        reference: "product",
        reference_id: row.id,
        locale_code: "en",
        translations: {
          title: variation.title.en,
          description: paragraph(type.description, variation.detail).en,
          material: type.material.en,
        },
      }))
    )
  }
}

async function completeOrigins(
  container: MedusaContainer,
  pairs: Pair[],
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const missing = pairs.filter(({ row }) => !row.origin?.id)
  if (!missing.length) {
    return
  }
  const { result } = await createOriginsWorkflow(container).run({
    input: {
      origins: missing.map(({ row, piece: { type } }) => {
        const workshop = one([workshops.get(type.workshop)])
        return {
          product_id: row.id,
          workshop_id: workshop.id,
          technique: type.technique.es,
          agreed_pay_centimos:
            workshop.mode === "company" ? Math.round(one([type.agreed_pay_soles]) * 100) : undefined,
          makers: makersOf(row.handle, workshop.artisanIds),
        }
      }),
    },
  })
  await container.resolve(Modules.TRANSLATION).createTranslations(
    result.map((origin, i) => ({
      reference: "origin",
      reference_id: origin.id,
      locale_code: "en",
      translations: { technique: one([missing[i]]).piece.type.technique.en },
    }))
  )
}

/** One maker, or two for every third product, chosen by the handle so that each run chooses the same. */
export function makersOf(
  handle: string,
  artisanIds: readonly string[]
): { artisan_id: string; share_bp: number }[] {
  const turn = [...handle].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7)
  const first = one([artisanIds[turn % artisanIds.length]])
  const second = artisanIds[(turn + 1) % artisanIds.length]
  if (turn % 3 || !second || second === first) {
    return [{ artisan_id: first, share_bp: 10_000 }]
  }
  return [
    { artisan_id: first, share_bp: 6_000 },
    { artisan_id: second, share_bp: 4_000 },
  ]
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

const paragraph = (first: Localized, second: Localized): Localized => ({
  es: `${first.es}\n\n${second.es}`,
  en: `${first.en}\n\n${second.en}`,
})

const altText = (title: Localized): Localized => ({
  es: `Ilustración: ${title.es}`,
  en: `Illustration: ${title.en}`,
})
