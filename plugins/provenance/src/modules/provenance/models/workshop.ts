import { model } from "@medusajs/framework/utils"
import { CRAFT_LINE_CODES } from "../../../domain/craft-lines"
import { WORKSHOP_MODES } from "../../../domain/public-view"
import { Artisan } from "./artisan"
import { Establishment } from "./establishment"
import { Origin } from "./origin"

/** A workshop in a prison, of one craft line. Its name, handle and story are public as they stand. */
export const Workshop = model.define(
  { name: "workshop", tableName: "provenance_workshop" },
  {
    id: model.id({ prefix: "wksp" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().translatable(),
    craft_line: model.enum(CRAFT_LINE_CODES),
    mode: model.enum(WORKSHOP_MODES),
    /** Array of short Spanish names, e.g. `["repujado", "costura a mano"]`. */
    techniques: model.json(),
    story: model.text().translatable().nullable(),
    /** The company under agreement (D.Leg. 1343 arts. 22-25); only in mode `company`. */
    company_name: model.text().nullable(),
    /** When it stopped working; null while it works. */
    closed_at: model.dateTime().nullable(),
    /** Folded text to search in; the database fills it. */
    search_text: model.text().nullable(),
    establishment: model.belongsTo(() => Establishment, { mappedBy: "workshops" }),
    artisans: model.hasMany(() => Artisan, { mappedBy: "workshop" }),
    origins: model.hasMany(() => Origin, { mappedBy: "workshop" }),
  }
)
