import { MedusaError } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ShopPlaces } from "./differences"

/**
 * Where products go: the store's own sales channel, or the only one there is, and the shipping profile for crafts, or
 * the default one.
 * @throws MedusaError UNEXPECTED_STATE for a market that is not set up
 */
export async function shopPlaces(connection: Connection): Promise<ShopPlaces> {
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
