import { model } from "@medusajs/framework/utils"

/**
 * A relative whom an artisan, or a court, has money paid to. Who it is, the account and the address are sealed like
 * identities (design P2), bound to this row; links and queries cannot name this model.
 */
export const Beneficiary = model.define(
  { name: "beneficiary", tableName: "revenue_beneficiary" },
  {
    id: model.id({ prefix: "benf" }).primaryKey(),
    artisan_id: model.text().index(),
    relation: model.text(),
    full_name_sealed: model.text().nullable(),
    document_type: model.enum(["dni", "ce", "passport"]),
    document_number_sealed: model.text().nullable(),
    /** HMAC of type and number: the same relative is not recorded twice for one artisan. */
    fingerprint: model.text().nullable(),
    bank: model.text().nullable(),
    account_sealed: model.text().nullable(),
    account_kind: model.enum(["cci", "account", "cash_order"]).nullable(),
    /** The number's check digits do not agree: shown as a warning, never refused. */
    account_warning: model.boolean().default(false),
    email_sealed: model.text().nullable(),
    /** Id of the key all of it is sealed with; for rotation. */
    key_id: model.text().index().nullable(),
    is_demo: model.boolean().default(false),
    ended_at: model.dateTime().nullable(),
    /** When all of it was destroyed, with the artisan's own data. */
    erased_at: model.dateTime().nullable(),
  }
)
