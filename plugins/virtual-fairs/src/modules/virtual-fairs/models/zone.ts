import { model } from "@medusajs/framework/utils"

/** A part of a fair with room for so many stands: a craft line's, a region's, or a theme's. */
export const Zone = model.define(
  { name: "fair_zone", tableName: "fairs_zone" },
  {
    id: model.id({ prefix: "fzon" }).primaryKey(),
    fair_id: model.text(),
    /** `{ es, en }`. */
    name: model.json(),
    kind: model.enum(["craft_line", "region", "theme"]),
    /** Codes of craft lines, or names of regions, that belong here; none of a theme. */
    holds: model.json(),
    capacity: model.number(),
    position: model.number(),
  }
)
