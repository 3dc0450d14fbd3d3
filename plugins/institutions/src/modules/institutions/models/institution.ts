import { model } from "@medusajs/framework/utils"
import { INSTITUTION_KINDS } from "../../../domain/roles"

/**
 * A public body that takes part in the market. All of it is data, because names and mergers change: what was INPE
 * becomes SUNIR by editing this row.
 */
export const Institution = model.define(
  { name: "institution", tableName: "institution" },
  {
    id: model.id({ prefix: "inst" }).primaryKey(),
    /** Short stable handle, e.g. `inpe`; never shown. */
    code: model.text().unique(),
    kind: model.enum([...INSTITUTION_KINDS]),
    name: model.text().translatable(),
    short_name: model.text(),
    legal_name: model.text().nullable(),
    /** Taxpayer number, eleven digits. */
    ruc: model.text().nullable(),
    address: model.text().nullable(),
    url: model.text().nullable(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    hours: model.text().nullable(),
    logo_url: model.text().nullable(),
    /** Runs the market: its administrators reach the staff of every institution. Exactly one does. */
    manages_all: model.boolean().default(false),
    /** Named in the shop's footer. */
    shown_in_shop: model.boolean().default(true),
    position: model.number().default(0),
  }
)
