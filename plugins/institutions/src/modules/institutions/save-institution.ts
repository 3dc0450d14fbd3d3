import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "../../audit/record-audit"
import type { InstitutionKind } from "../../domain/roles"
import { checked } from "./transaction"

/** What can be changed of an institution; what is absent stays. */
export type InstitutionDetails = {
  name?: string | undefined
  short_name?: string | undefined
  legal_name?: string | null | undefined
  ruc?: string | null | undefined
  address?: string | null | undefined
  url?: string | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  hours?: string | null | undefined
  logo_url?: string | null | undefined
  shown_in_shop?: boolean | undefined
  position?: number | undefined
}

/** An institution that is not there yet. Code and kind stay for good: roles and seeds go by them. */
export type NewInstitution = InstitutionDetails & {
  code: string
  kind: InstitutionKind
  name: string
  short_name: string
}

const DETAILS = [
  ...(["name", "short_name", "legal_name", "ruc", "address", "url", "email", "phone", "hours"] as const),
  ...(["logo_url", "shown_in_shop", "position"] as const),
]

/**
 * Adds an institution.
 * @returns its id
 * @throws MedusaError CONFLICT `institution_code_taken`
 */
export async function createInstitution(
  context: Context,
  actor: AuditActor,
  institution: NewInstitution
): Promise<string> {
  return await checked(context, async (manager) => {
    const id = generateEntityId("", "inst")
    const columns = [
      "code" as const,
      "kind" as const,
      ...DETAILS.filter((column) => institution[column] !== undefined),
    ]
    await manager.execute(
      `insert into institution (id, ${columns.join(", ")}) values (?, ${columns.map(() => "?").join(", ")})`,
      [id, ...columns.map((column) => institution[column])]
    )
    await recordAudit(context, actor, {
      action: "institution.created",
      resource: "institution",
      resourceId: id,
      institutionId: id,
      after: institution,
    })
    return id
  })
}

/**
 * Changes an institution. Whether the actor may is the caller's to check.
 * @returns whether anything is different now
 * @throws MedusaError NOT_FOUND
 */
export async function changeInstitution(
  context: Context,
  actor: AuditActor,
  id: string,
  change: InstitutionDetails
): Promise<boolean> {
  return await checked(context, async (manager) => {
    const [before] = await manager.execute<InstitutionDetails[]>(
      `select ${DETAILS.join(", ")} from institution where id = ? and deleted_at is null for update`,
      [id]
    )
    if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such institution")
    const changed = DETAILS.filter(
      (column) => change[column] !== undefined && change[column] !== before[column]
    )
    if (changed.length === 0) return false
    await manager.execute(
      `update institution set ${changed.map((column) => `${column} = ?`).join(", ")}, updated_at = now() where id = ?`,
      [...changed.map((column) => change[column]), id]
    )
    const part = (of: InstitutionDetails) => Object.fromEntries(changed.map((column) => [column, of[column]]))
    await recordAudit(context, actor, {
      action: "institution.updated",
      resource: "institution",
      resourceId: id,
      institutionId: id,
      before: part(before),
      after: part(change),
    })
    return true
  })
}
