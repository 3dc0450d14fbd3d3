import { model } from "@medusajs/framework/utils"

/** What a prison's listings of one sort begin with: everything but the photos, the lot and the count. */
export const ListingTemplate = model.define(
  { name: "listing_template", tableName: "listings_template" },
  {
    id: model.id({ prefix: "ltpl" }).primaryKey(),
    establishment_id: model.text(),
    workshop_id: model.text().nullable(),
    /** Unique in the prison. */
    name: model.text(),
    /** A `ListingContent`. */
    content: model.json(),
    created_by: model.text(),
  }
)
