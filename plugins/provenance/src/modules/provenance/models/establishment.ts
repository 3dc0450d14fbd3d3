import { model } from "@medusajs/framework/utils"
import { VISIBILITIES } from "../../../domain/public-view"
import { Workshop } from "./workshop"

/** A prison. `visibility` decides whether the public sees its name or only its region (design P1). */
export const Establishment = model.define(
  { name: "establishment", tableName: "provenance_establishment" },
  {
    id: model.id({ prefix: "est" }).primaryKey(),
    /** Three capital letters, e.g. `LUR`; begins the codes of its artisans. */
    code: model.text().unique(),
    handle: model.text().unique(),
    name: model.text(),
    regional_office: model.text(),
    department: model.text().index(),
    province: model.text(),
    district: model.text(),
    /** INEI district code, six digits. */
    ubigeo: model.text(),
    sex: model.enum(["men", "women", "mixed"]),
    capacity: model.number().nullable(),
    population: model.number().nullable(),
    visibility: model.enum(VISIBILITIES).default("region"),
    /** What its page tells, where the establishment has one. */
    story: model.text().translatable().nullable(),
    /** When it stopped working; null while it works. */
    closed_at: model.dateTime().nullable(),
    /** Folded text to search in; the database fills it. */
    search_text: model.text().nullable(),
    workshops: model.hasMany(() => Workshop, { mappedBy: "establishment" }),
  }
)
