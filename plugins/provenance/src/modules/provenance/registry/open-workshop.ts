import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { handleOf } from "../../../domain/handle"
import type { WorkshopMode } from "../../../domain/public-view"
import type { Reviser } from "../revise-workshop"
import { managerOf, tell } from "../transaction"

/** A workshop that is not there yet. */
export type NewWorkshop = {
  establishment_id: string
  name: string
  craft_line: string
  mode: WorkshopMode
  techniques: string[]
  story?: string | null | undefined
}

/**
 * Opens a workshop. Its handle is made from its name alone: it stands in the address of its page, which must not tell
 * a hidden establishment.
 * @returns its id
 * @throws MedusaError INVALID_DATA `unknown_establishment`, the same for one out of reach as for none
 */
export async function openWorkshop(
  context: Context,
  { actor, establishmentIds }: Reviser,
  workshop: NewWorkshop
): Promise<string> {
  const manager = managerOf(context)
  const { establishment_id, name, craft_line, mode, techniques, story = null } = workshop
  const [establishment] = await manager.execute(
    "select id from provenance_establishment where id = ? and deleted_at is null for share",
    [establishment_id]
  )
  if (!establishment || (establishmentIds !== null && !establishmentIds.includes(establishment_id))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is no such establishment",
      "unknown_establishment"
    )
  }
  const id = generateEntityId(undefined, "wksp")
  const handle = await freeHandle(manager, name)
  await manager.execute(
    `insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, story, establishment_id)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [id, handle, name, craft_line, mode, JSON.stringify(techniques), story, establishment_id]
  )
  tell(context, "workshop", [id])
  await recordAudit(context, actor, {
    action: "workshop.created",
    resource: "workshop",
    resourceId: id,
    establishmentId: establishment_id,
    after: { ...workshop, handle },
  })
  return id
}

/** `taller-de-cuero`, or with the next number where workshops have it. Two that ask at once wait for each other. */
async function freeHandle(manager: SqlEntityManager, name: string): Promise<string> {
  const wanted = handleOf(name) || "taller"
  await manager.execute("select pg_advisory_xact_lock(hashtextextended('provenance_workshop.handle', 0))")
  // Those of deleted workshops too: an address is not given to something else.
  const rows = await manager.execute<{ handle: string }[]>(
    "select handle from provenance_workshop where handle = ? or handle like ?",
    [wanted, `${wanted}-%`]
  )
  const taken = new Set(rows.map(({ handle }) => handle))
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
