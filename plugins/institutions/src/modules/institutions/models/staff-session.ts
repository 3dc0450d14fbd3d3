import { model } from "@medusajs/framework/utils"

/**
 * One sign-in. Medusa's token alone would live until it expires; a token works under `/staff` only while the session
 * that it opened is alive, so that sessions can end when idle, when rights are taken, or by a click.
 */
export const StaffSession = model.define(
  { name: "staff_session", tableName: "staff_session" },
  {
    id: model.id({ prefix: "sess" }).primaryKey(),
    member_id: model.text(),
    /** SHA-256 of the bearer token, hex. */
    token_hash: model.text(),
    /** When the second factor was last shown in this session. */
    second_factor_at: model.dateTime().nullable(),
    last_seen_at: model.dateTime(),
    /** The session's end, however busy it is. */
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    ended_by: model
      .enum([
        "sign_out",
        "everywhere",
        "suspended",
        "rights_changed",
        "password_changed",
        "second_factor_changed",
        "replaced",
      ])
      .nullable(),
    address: model.text().nullable(),
    user_agent: model.text().nullable(),
  }
)
