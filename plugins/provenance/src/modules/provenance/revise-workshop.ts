import { isDeepStrictEqual } from "node:util"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import type { WorkshopMode } from "../../domain/public-view"
import { techniquesOf } from "../../domain/techniques"
import { REGISTRY_REFUSALS } from "./registry/refusals"
import { checked, tell } from "./transaction"

/** What staff can say of a workshop. What is absent stays as it is. */
export type WorkshopRevision = {
  name?: string | undefined
  story?: string | null | undefined
  techniques?: string[] | undefined
  /** What it works in and how, and whether it works: what decides on money and on where people can be. */
  craft_line?: string | undefined
  mode?: WorkshopMode | undefined
  closed?: boolean | undefined
}

/** Whose hand it is, and how far that reaches: the ids of establishments, or null for all of them. */
export type Reviser = { actor: AuditActor; establishmentIds: readonly string[] | null }

/** The part of a workshop that {@link WorkshopRevision} is about, and where it is. */
type RevisableWorkshop = Required<{
  [Field in keyof WorkshopRevision]: NonNullable<WorkshopRevision[Field]>
}> & {
  id: string
  establishment_id: string
  story: string | null
  company_name: string | null
}

/**
 * Changes what is said of a workshop. Nothing is written when nothing is different.
 * @throws MedusaError NOT_FOUND for a workshop that is not there or out of the reviser's reach; CONFLICT
 *   `workshop_has_artisans` when it closes with people in it, `agreement_in_force` when its mode leaves the company
 */
export async function reviseWorkshop(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string,
  revision: WorkshopRevision
): Promise<void> {
  const { establishment_id, id: _id, ...before } = await holdWorkshop(context, establishmentIds, id)
  const said = Object.fromEntries(Object.entries(revision).filter(([, value]) => value !== undefined))
  const after: typeof before = { ...before, ...said }
  // The company goes with the mode; the agreements keep its name.
  if (after.mode !== "company") after.company_name = null
  if (isDeepStrictEqual(before, after)) return
  await checked(context, REGISTRY_REFUSALS, (manager) =>
    manager.execute(
      `update provenance_workshop set name = ?, story = ?, techniques = ?::jsonb, craft_line = ?, mode = ?,
         company_name = ?, closed_at = case when ? then coalesce(closed_at, now()) end, updated_at = now()
       where id = ?`,
      [
        after.name,
        after.story,
        JSON.stringify(after.techniques),
        after.craft_line,
        after.mode,
        after.company_name,
        after.closed,
        id,
      ]
    )
  )
  tell(context, "workshop", [id])
  await recordAudit(context, actor, {
    action: "workshop.updated",
    resource: "workshop",
    resourceId: id,
    establishmentId: establishment_id,
    before,
    after,
  })
}

/** The workshop, held until the transaction ends, so that two who revise it at once do so one after the other. */
async function holdWorkshop(
  context: Context,
  establishmentIds: readonly string[] | null,
  id: string
): Promise<RevisableWorkshop> {
  const manager = context.transactionManager as SqlEntityManager
  const [workshop] = await manager.execute<
    (Omit<RevisableWorkshop, "techniques"> & { techniques: unknown })[]
  >(
    `select id, establishment_id, name, story, techniques, craft_line, mode, company_name,
       closed_at is not null as closed
     from provenance_workshop where id = ? and deleted_at is null for update`,
    [id]
  )
  const reached =
    workshop && (establishmentIds === null || establishmentIds.includes(workshop.establishment_id))
  if (!reached) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  return { ...workshop, techniques: techniquesOf(workshop.techniques) }
}
