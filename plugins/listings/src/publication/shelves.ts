import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow, createProductTagsWorkflow } from "@medusajs/medusa/core-flows"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"

/** The id of a craft line's category, which is made where there is none yet. */
export async function categoryOf(container: MedusaContainer, craftLine: string): Promise<string> {
  const products = container.resolve(Modules.PRODUCT)
  const [known] = await products.listProductCategories({ handle: craftLine }, { take: 1, select: ["id"] })
  if (known) return known.id
  const line = CRAFT_LINES.find(({ code }) => code === craftLine)
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: [
        { name: line?.name.es ?? craftLine, handle: craftLine, is_active: true, is_internal: false },
      ],
    },
  })
  return result[0]?.id ?? ""
}

/** The ids of the tags of materials, which are made where there are none yet. */
export async function tagsOf(container: MedusaContainer, materials: readonly string[]): Promise<string[]> {
  const products = container.resolve(Modules.PRODUCT)
  const known = await products.listProductTags(
    { value: [...materials] },
    { take: materials.length, select: ["id", "value"] }
  )
  const missing = materials.filter((value) => !known.some((tag) => tag.value === value))
  if (missing.length === 0) return known.map(({ id }) => id)
  const { result } = await createProductTagsWorkflow(container).run({
    input: { product_tags: missing.map((value) => ({ value })) },
  })
  return [...known, ...result].map(({ id }) => id)
}
