import { model } from "@medusajs/framework/utils"

/** A person who works in the panel. */
export const StaffMember = model.define(
  { name: "staff_member", tableName: "staff_member" },
  {
    id: model.id({ prefix: "staff" }).primaryKey(),
    /** Lower case, unique among all members, the suspended ones too. */
    email: model.text(),
    name: model.text(),
    institution_id: model.text(),
    role_code: model.text(),
    /** Ids of establishments; the role decides whether they limit what the member sees. */
    establishment_ids: model.array(),
    status: model.enum(["active", "suspended"]).default("active"),
    /** The identity in Medusa's Auth Module that signs in as this member. */
    auth_identity_id: model.text().nullable(),
    /** Language of the panel and of the mails: `es` or `en`. */
    locale: model.text().default("es"),
    last_seen_at: model.dateTime().nullable(),
  }
)
