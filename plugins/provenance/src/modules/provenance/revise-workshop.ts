import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import { techniquesOf } from "../../domain/techniques"

/** What staff can say of a workshop. What is absent stays as it is. */
export type WorkshopRevision = { story?: string | null; techniques?: string[] }

/** Whose hand it is, and how far that reaches: the ids of establishments, or null for all of them. */
export type Reviser = { actor: AuditActor; establishmentIds: readonly string[] | null }

/** The part of a workshop that {@link WorkshopRevision} is about, and where it is. */
export type RevisableWorkshop = {
  id: string
  establishment_id: string
  story: string | null
  techniques: string[]
}

/**
 * The workshop, held until the transaction ends, so that two who revise it at once do so one after the other.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function holdWorkshop(
  id: string,
  { establishmentIds }: Reviser,
  context: Context
): Promise<RevisableWorkshop> {
  const manager = context.transactionManager as SqlEntityManager
  const [workshop] = await manager.execute<
    (Omit<RevisableWorkshop, "techniques"> & { techniques: unknown })[]
  >(
    `select id, establishment_id, story, techniques from provenance_workshop
     where id = ? and deleted_at is null for update`,
    [id]
  )
  const reached =
    workshop && (establishmentIds === null || establishmentIds.includes(workshop.establishment_id))
  if (!reached) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  return { ...workshop, techniques: techniquesOf(workshop.techniques) }
}
