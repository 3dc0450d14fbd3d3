import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, staffActor } from "@tejido/institutions/audit/record-audit"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffContext } from "@tejido/institutions/domain/staff-context"
import { managerOf } from "../transaction"

/** Who writes in the register, for which institution, and how far that reaches: ids of establishments, null for all. */
export type RegisterHand = {
  actor: AuditActor
  institution: { id: string; label: string }
  establishmentIds: readonly string[] | null
}

/**
 * The signed-in member as somebody who writes what `update` permits. Who may not read it either is out of reach:
 * they would be told that what was just changed is not there.
 * @throws MedusaError NOT_FOUND when nothing is in reach
 */
export function registerHand(
  staff: StaffContext,
  read: PermissionCode,
  update: PermissionCode
): RegisterHand {
  const reach = reachFilter(staff.ability, read) && reachFilter(staff.ability, update)
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing here")
  return {
    actor: staffActor(staff),
    institution: { id: staff.institution.id, label: staff.institution.shortName },
    establishmentIds: reach.establishment_id?.$in ?? null,
  }
}

/**
 * Lets one at a time write in the register, until the transaction ends: what was looked up before a row is written
 * (whose a number is, what overlaps, what is there already) is still so when it is.
 */
export async function holdRegister(context: Context): Promise<void> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtext('provenance_register'))")
}

/** The condition that keeps a statement to the hand's reach, and its values. */
export function withinReach(column: string, establishmentIds: readonly string[] | null): [string, unknown[]] {
  if (establishmentIds === null) return ["true", []]
  return [`${column} in (select jsonb_array_elements_text(?::jsonb))`, [JSON.stringify(establishmentIds)]]
}
