import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordAudit, staffActor } from "../audit/record-audit"
import type { StaffContext } from "../domain/staff-context"
import { institutionsService } from "./institutions-service"

type Profile = { name: string; locale: string }

/**
 * Changes what members may change of themselves.
 * @returns the name as it is now
 */
export async function changeProfile(
  container: MedusaContainer,
  staff: StaffContext,
  change: { name?: string | undefined; locale?: string | undefined }
): Promise<string> {
  return await institutionsService(container).inTransaction(async (context) => {
    const manager = context.transactionManager as SqlEntityManager
    const [before] = await manager.execute<[Profile]>(
      "select name, locale from staff_member where id = ? for update",
      [staff.memberId]
    )
    const after = { name: change.name ?? before.name, locale: change.locale ?? before.locale }
    if (after.name === before.name && after.locale === before.locale) return before.name
    await manager.execute("update staff_member set name = ?, locale = ?, updated_at = now() where id = ?", [
      after.name,
      after.locale,
      staff.memberId,
    ])
    await recordAudit(context, staffActor(staff), {
      action: "member.updated",
      resource: "member",
      resourceId: staff.memberId,
      before,
      after,
    })
    return after.name
  })
}
