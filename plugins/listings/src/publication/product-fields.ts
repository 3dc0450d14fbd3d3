import type { MedusaContainer, UpdateProductDTO } from "@medusajs/framework/types"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { MATERIAL_CODES } from "../domain/materials"
import type { FoundProduct } from "./found-product"
import { categoryOf, tagsOf } from "./shelves"
import type { WantedProduct } from "./wanted-product"

/** The part of a product that stands in its own row, with what hangs on it. */
export type ProductFields = {
  [Field in keyof WantedProduct["fields"]]: WantedProduct["fields"][Field] | null
} & {
  /** Merged into what is there; an empty text takes a field off. */
  metadata: Record<string, unknown>
  images: { url: string; metadata: Record<string, unknown> | null }[]
  category_ids: string[]
  tag_ids: string[]
}

/**
 * What Medusa is told to make of a product. Tags that are no materials and categories that are no craft lines stay,
 * for they are somebody else's.
 */
export async function productFields(
  container: MedusaContainer,
  wanted: WantedProduct,
  found?: FoundProduct
): Promise<ProductFields> {
  const otherTags = (found?.tags ?? []).filter(({ value }) => !(MATERIAL_CODES as string[]).includes(value))
  const otherCategories = (found?.categories ?? []).filter(
    ({ handle }) => !(CRAFT_LINE_CODES as readonly string[]).includes(handle)
  )
  return {
    ...wanted.fields,
    metadata: { ...wanted.metadata, care: wanted.metadata.care ?? (found ? "" : null) },
    images: wanted.images,
    category_ids: [await categoryOf(container, wanted.craft_line), ...otherCategories.map(({ id }) => id)],
    tag_ids: [...(await tagsOf(container, wanted.materials)), ...otherTags.map(({ id }) => id)],
  }
}

/** The same of a product as it was, to make it so again. */
export function fieldsThatWere(found: FoundProduct): ProductFields {
  const { title, description, material, weight, length, width, height, origin_country, thumbnail } = found
  const { care = "", materials = "", one_of_a_kind = "" } = found.metadata ?? {}
  return {
    ...{ title, description, material, weight, length, width, height, origin_country, thumbnail },
    metadata: { care, materials, one_of_a_kind },
    images: found.images,
    category_ids: found.categories.map(({ id }) => id),
    tag_ids: found.tags.map(({ id }) => id),
  }
}

/** As Medusa's types have it, which know no null where a field can be taken off. */
export function asUpdate(fields: Partial<ProductFields>): UpdateProductDTO {
  return fields as UpdateProductDTO
}
