import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow, createProductTagsWorkflow } from "@medusajs/medusa/core-flows"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ShopPlaces } from "./differences"

/**
 * Where products go: the store's own sales channel, or the only one there is, and the shipping profile for crafts, or
 * the default one.
 * @throws MedusaError UNEXPECTED_STATE for a market that is not set up
 */
export async function shopPlaces(container: MedusaContainer): Promise<ShopPlaces> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{
    sales_channel_id: string | null
    shipping_profile_id: string | null
  }>(
    `select coalesce(
         (select c.id from store s join sales_channel c on c.id = s.default_sales_channel_id and c.deleted_at is null
          where s.deleted_at is null and exists (select from publishable_api_key_sales_channel k
            where k.sales_channel_id = c.id and k.deleted_at is null) limit 1),
         (select c.id from sales_channel c join publishable_api_key_sales_channel k
            on k.sales_channel_id = c.id and k.deleted_at is null
          where c.deleted_at is null order by c.created_at limit 1)) as sales_channel_id,
       (select p.id from shipping_profile p where p.deleted_at is null
        order by p.name = 'Artesanía' desc, p.type = 'default' desc, p.created_at limit 1) as shipping_profile_id`,
    []
  )
  const { sales_channel_id, shipping_profile_id } = rows[0] ?? {}
  if (!sales_channel_id) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The shop has no sales channel with a key")
  }
  return { sales_channel_id, shipping_profile_id: shipping_profile_id ?? null }
}

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
