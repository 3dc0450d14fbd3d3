import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { ZoneContent } from "../../../domain/fair-content"
import { managerOf } from "../transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** A zone as the audit log has it. */
export type KeptZone = Omit<ZoneContent, "id"> & { id: string }

/** The zones of a fair in their order. */
export async function readZones(context: Context, fairId: string): Promise<KeptZone[]> {
  return await managerOf(context).execute<KeptZone[]>(
    "select id, name, kind, holds, capacity from fairs_zone where fair_id = ? order by position, id",
    [fairId]
  )
}

/**
 * Makes a fair's zones what the list says. Belongs in `checked`: the database counts who is accepted.
 * @throws MedusaError CONFLICT `zone_in_use` for one that is left out and has been applied to; INVALID_DATA
 *   `zone_unknown`, `zone_twice`
 */
export async function saveZones(
  context: Context,
  fairId: string,
  before: readonly KeptZone[],
  zones: readonly ZoneContent[]
): Promise<void> {
  const manager = managerOf(context)
  const named = zones.flatMap(({ id }) => id ?? [])
  if (new Set(named).size < named.length) {
    throw refused(INVALID_DATA, "zone_twice", "A zone stands in the list twice")
  }
  if (named.some((id) => !before.some((zone) => zone.id === id))) {
    throw refused(INVALID_DATA, "zone_unknown", "There is no such zone in this fair")
  }
  const gone = before.filter(({ id }) => !named.includes(id)).map(({ id }) => id)
  if (gone.length) {
    const used = await manager.execute<object[]>(
      "select from fairs_application where zone_id in (?) limit 1",
      [gone]
    )
    if (used.length) throw refused(CONFLICT, "zone_in_use", "Workshops have applied to this zone")
    await manager.execute("delete from fairs_zone where id in (?)", [gone])
  }
  const rows = zones.map((zone, position) => ({
    ...zone,
    id: zone.id ?? generateEntityId("", "fzon"),
    position,
  }))
  await manager.execute(
    `insert into fairs_zone (id, fair_id, name, kind, holds, capacity, position)
     select id, ?, name, kind, holds, capacity, position
     from jsonb_to_recordset(?::jsonb) as zone(id text, name jsonb, kind text, holds jsonb, capacity integer,
       position integer)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind, holds = excluded.holds,
       capacity = excluded.capacity, position = excluded.position, updated_at = now()`,
    [fairId, JSON.stringify(rows)]
  )
}
