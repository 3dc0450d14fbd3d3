import { model } from "@medusajs/framework/utils"

/** An invitation to become staff. The link's token is kept as a hash only. */
export const StaffInvitation = model.define(
  { name: "staff_invitation", tableName: "staff_invitation" },
  {
    id: model.id({ prefix: "invite" }).primaryKey(),
    email: model.text(),
    name: model.text(),
    institution_id: model.text(),
    role_code: model.text(),
    establishment_ids: model.array(),
    token_hash: model.text(),
    invited_by: model.text(),
    expires_at: model.dateTime(),
    /** When the mail left; null while it has not or could not. */
    sent_at: model.dateTime().nullable(),
    send_error: model.text().nullable(),
    accepted_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
  }
)
