import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { applyPublication } from "./apply-publication"

const BATCH = 100

/**
 * Brings into the shop whatever is behind what was decided: after a process was killed, or where something was in the
 * way. Those that fail are passed over until the next time.
 * @param graceSeconds what was decided later than that ago is on its way
 * @returns how many it brought
 */
export async function applyBehind(
  container: MedusaContainer,
  graceSeconds = 0
): Promise<{ applied: number; failed: number }> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const count = { applied: 0, failed: 0 }
  let last = ""
  for (;;) {
    const { rows } = await connection.raw<{ id: string }>(
      `select id from listings_listing where applied_seq < wanted_seq and id > ?
         and updated_at <= now() - make_interval(secs => ?) order by id limit ?`,
      [last, graceSeconds, BATCH]
    )
    for (const { id } of rows) {
      const { applied } = await applyPublication(container, id)
      count[applied ? "applied" : "failed"] += 1
    }
    if (rows.length < BATCH) return count
    last = rows.at(-1)?.id ?? ""
  }
}
