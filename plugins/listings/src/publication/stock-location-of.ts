import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { PROVENANCE_MODULE } from "@tejido/provenance/modules/provenance"

/**
 * Where a prison's stock lies; made, and joined to the shop, for one that has not sold anything yet. Only staff see a
 * stock location.
 */
export async function stockLocationOf(
  container: MedusaContainer,
  establishmentId: string,
  salesChannelId: string
): Promise<string> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ name: string; province: string; stock_location_id: string | null }>(
    `select e.name, e.province, (
         select s.id from provenance_establishment_stock_location_stock_location k
           join stock_location s on s.id = k.stock_location_id and s.deleted_at is null
         where k.establishment_id = e.id and k.deleted_at is null limit 1) as stock_location_id
     from provenance_establishment e where e.id = ?`,
    [establishmentId]
  )
  const [place] = rows
  if (!place) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no prison ${establishmentId}`)
  if (place.stock_location_id) return place.stock_location_id
  // Two first pieces of a prison at once make one place.
  return await container
    .resolve(Modules.LOCKING)
    .execute(
      `listings-stock-location:${establishmentId}`,
      async () => await makeLocation(container, establishmentId, place, salesChannelId),
      { timeout: 20 }
    )
}

async function makeLocation(
  container: MedusaContainer,
  establishmentId: string,
  { name, province }: { name: string; province: string },
  salesChannelId: string
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "establishment",
    fields: ["id", "stock_location.id"],
    filters: { id: establishmentId },
  })
  const [known] = data as { stock_location?: { id: string } | null }[]
  if (known?.stock_location) return known.stock_location.id
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address: { address_1: name, city: province, country_code: "pe" } }] },
  })
  const id = result[0]?.id ?? ""
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [PROVENANCE_MODULE]: { establishment_id: establishmentId },
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
  })
  return id
}
