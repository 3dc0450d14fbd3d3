import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"

/**
 * No cart is completed with something that is not for sale any more. Asked of the listing as well as of the product, so
 * that it holds from the moment of the withdrawal; what was paid for it already is given back by the workflow. A cart
 * that has become an order stays one, however often it is completed.
 * @throws MedusaError NOT_ALLOWED `product_withdrawn`
 */
export async function refuseWithdrawn(
  { id, items = [] }: { id: string; items?: { product_id?: string | null }[] },
  container: MedusaContainer
): Promise<void> {
  const products = [...new Set(items.flatMap(({ product_id }) => product_id ?? []))]
  if (products.length === 0) return
  const { rows } = await container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select wanted.id from unnest(?::text[]) wanted(id)
       left join product p on p.id = wanted.id and p.deleted_at is null
     where (p.status is distinct from 'published'
         or exists (select from listings_listing l where l.product_id = wanted.id and l.state <> 'published'))
       and not exists (select from order_cart o where o.cart_id = ? and o.deleted_at is null)
     limit 1`,
    [products, id]
  )
  if (rows.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Something in this cart is no longer for sale: take it out",
      "product_withdrawn"
    )
  }
}
