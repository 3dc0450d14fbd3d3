import { model } from "@medusajs/framework/utils"

/** A role and what it may do. Comes from {@link DEFAULT_ROLES}; data from then on. */
export const StaffRole = model.define(
  { name: "staff_role", tableName: "staff_role" },
  {
    id: model.id({ prefix: "role" }).primaryKey(),
    code: model.text().unique(),
    name_es: model.text(),
    name_en: model.text(),
    description_es: model.text(),
    description_en: model.text(),
    /** Kinds of institution whose staff can hold it; null is any. */
    institution_kinds: model.array().nullable(),
    scoped: model.boolean(),
    requires_second_factor: model.boolean(),
    /** Codes of the permission catalogue. */
    permissions: model.array(),
    position: model.number(),
  }
)
