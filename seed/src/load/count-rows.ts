import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How many live rows a table has. The name is a constant of ours, never input. */
export async function countRows(
  container: MedusaContainer,
  table: "product" | "order" | "provenance_artisan"
): Promise<number> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = (await pg.raw(`select count(*)::int as n from "${table}" where deleted_at is null`)) as {
    rows: { n: number }[]
  }
  return rows[0]?.n ?? 0
}
