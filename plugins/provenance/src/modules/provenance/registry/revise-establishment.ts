import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Visibility } from "../../../domain/public-view"
import type { Reviser } from "../revise-workshop"
import { checked, tell } from "../transaction"
import { REGISTRY_REFUSALS } from "./refusals"

/** What can be changed of an establishment; what is absent stays. Code, handle and department stay for good. */
export type EstablishmentRevision = {
  name?: string | undefined
  story?: string | null | undefined
  regional_office?: string | undefined
  province?: string | undefined
  district?: string | undefined
  /** INEI district code, six digits. */
  ubigeo?: string | undefined
  sex?: "men" | "women" | "mixed" | undefined
  capacity?: number | null | undefined
  population?: number | null | undefined
  visibility?: Visibility | undefined
}

const DETAILS = [
  ...(["name", "story", "regional_office", "province", "district", "ubigeo", "sex"] as const),
  ...(["capacity", "population", "visibility"] as const),
]

/**
 * Changes an establishment. Nothing is written when nothing is different.
 * @throws MedusaError NOT_FOUND for one that is not there or out of reach; CONFLICT `codes_name_establishment` when it
 *   is to be hidden while the codes of its artisans begin with its letters
 */
export async function reviseEstablishment(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string,
  revision: EstablishmentRevision
): Promise<void> {
  const changed = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    // Who registers an artisan here holds it shared meanwhile: their code depends on the visibility.
    const [before] = await manager.execute<EstablishmentRevision[]>(
      `select ${DETAILS.join(", ")} from provenance_establishment where id = ? and deleted_at is null for update`,
      [id]
    )
    if (!before || (establishmentIds !== null && !establishmentIds.includes(id))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such establishment")
    }
    const fields = DETAILS.filter(
      (field) => revision[field] !== undefined && revision[field] !== before[field]
    )
    if (fields.length === 0) return null
    await manager.execute(
      `update provenance_establishment set ${fields.map((field) => `${field} = ?`).join(", ")}, updated_at = now()
       where id = ?`,
      [...fields.map((field) => revision[field]), id]
    )
    const part = (of: EstablishmentRevision) => Object.fromEntries(fields.map((field) => [field, of[field]]))
    return { before: part(before), after: part(revision) }
  })
  if (!changed) return
  tell(context, "establishment", [id])
  await recordAudit(context, actor, {
    action: "establishment.updated",
    resource: "establishment",
    resourceId: id,
    establishmentId: id,
    ...changed,
  })
}
