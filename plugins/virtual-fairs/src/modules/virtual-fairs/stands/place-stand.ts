import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/**
 * Puts a stand at a place among those of its zone, from 0, and the others around it in the order that they have.
 * The zone is held by then, see `holdStand`.
 * @returns the place that it got: the last one where there are fewer
 */
export async function placeStand(
  context: Context,
  stand: { id: string; zone_id: string },
  position: number
): Promise<number> {
  const manager = managerOf(context)
  const rows = await manager.execute<{ id: string }[]>(
    "select id from fairs_stand where zone_id = ? order by position, id for update",
    [stand.zone_id]
  )
  const others = rows.map(({ id }) => id).filter((id) => id !== stand.id)
  const ordered = [...others.slice(0, position), stand.id, ...others.slice(position)]
  await manager.execute(
    `update fairs_stand s set position = placed.position
     from jsonb_to_recordset(?::jsonb) as placed(id text, position integer)
     where s.id = placed.id and s.position <> placed.position`,
    [JSON.stringify(ordered.map((id, i) => ({ id, position: i })))]
  )
  return ordered.indexOf(stand.id)
}
