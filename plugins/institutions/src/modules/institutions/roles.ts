import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, staffActor } from "../../audit/record-audit"
import { PERMISSION_CODES, type PermissionCode } from "../../domain/permissions"
import type { StaffContext } from "../../domain/staff-context"
import { ownRights } from "./members"
import { checked } from "./transaction"

/**
 * Gives a role other permissions. They count from its members' next request on.
 * @throws MedusaError FORBIDDEN `not_permitted` for staff of an institution that does not run the market, `own_rights`
 *   for one's own role; NOT_FOUND for no such role; CONFLICT `last_administrator`
 */
export async function changeRole(
  context: Context,
  staff: StaffContext,
  code: string,
  wanted: readonly PermissionCode[]
): Promise<void> {
  if (!staff.institution.managesAll) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Roles are the market's to change", "not_permitted")
  }
  if (code === staff.role.code) throw ownRights()
  const permissions = PERMISSION_CODES.filter((known) => wanted.includes(known))
  await checked(context, async (manager) => {
    const [role] = await manager.execute<{ permissions: string[] }[]>(
      "select permissions from staff_role where code = ? and deleted_at is null for update",
      [code]
    )
    if (!role) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such role")
    if ([...role.permissions].sort().join() === [...permissions].sort().join()) return
    await manager.execute(
      `update staff_role set permissions = array(select jsonb_array_elements_text(?::jsonb)), updated_at = now()
       where code = ?`,
      [JSON.stringify(permissions), code]
    )
    await recordAudit(context, staffActor(staff), {
      action: "role.updated",
      resource: "role",
      resourceId: code,
      before: { permissions: role.permissions },
      after: { permissions },
    })
  })
}
