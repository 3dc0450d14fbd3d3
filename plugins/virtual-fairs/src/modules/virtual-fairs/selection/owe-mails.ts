import type { Context } from "@medusajs/framework/types"
import type { Decision } from "../../../domain/application"
import { managerOf } from "../transaction"

/**
 * Notes that the operators of the establishment are to be told of a decision, each by a mail of their own; those sends
 * whoever is up, see `mails/send-owed-mails.ts`.
 */
export async function oweMails(
  context: Context,
  application: { id: string; establishment_id: string; version: number },
  decision: Decision
): Promise<void> {
  await managerOf(context).execute(
    `insert into fairs_decision_mail (application_id, member_id, decision, version)
     select ?, m.id, ?, ? from staff_member m join staff_role r on r.code = m.role_code and r.deleted_at is null
     where m.status = 'active' and m.deleted_at is null and r.scoped and 'fair.apply' = any(r.permissions)
       and ? = any(m.establishment_ids)`,
    [application.id, decision, application.version, application.establishment_id]
  )
}
