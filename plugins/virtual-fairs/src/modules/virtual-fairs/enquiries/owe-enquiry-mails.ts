import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/**
 * Owes a copy to whoever asks, and word of it to everybody who may answer: of the stand's establishment, and of all.
 */
export async function oweNotices(
  context: Context,
  enquiry: { id: string; establishment_id: string | null }
): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("insert into fairs_mail (kind, enquiry_id) values ('enquiry_copy', ?)", [enquiry.id])
  await manager.execute(
    `insert into fairs_mail (kind, enquiry_id, member_id)
     select 'enquiry_notice', ?, m.id
     from staff_member m join staff_role r on r.code = m.role_code and r.deleted_at is null
     where m.status = 'active' and m.deleted_at is null and 'enquiry.answer' = any(r.permissions)
       and (not r.scoped or ?::text = any(m.establishment_ids))`,
    [enquiry.id, enquiry.establishment_id]
  )
}

/** Owes whoever asked the answer. */
export async function oweAnswer(context: Context, enquiryId: string, answerId: string): Promise<void> {
  await managerOf(context).execute(
    "insert into fairs_mail (kind, enquiry_id, answer_id) values ('enquiry_answer', ?, ?)",
    [enquiryId, answerId]
  )
}
