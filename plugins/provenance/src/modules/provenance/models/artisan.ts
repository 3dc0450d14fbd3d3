import { model } from "@medusajs/framework/utils"
import { OriginMaker } from "./origin-maker"
import { Workshop } from "./workshop"

/** A person who makes, known by a code. Who that is stands sealed in ArtisanIdentity, which nothing here reaches. */
export const Artisan = model.define(
  { name: "artisan", tableName: "provenance_artisan" },
  {
    id: model.id({ prefix: "arti" }).primaryKey(),
    /** Public code, e.g. `LUR-0142`; see domain/artisan-code. */
    code: model.text().unique(),
    alias: model.text().nullable(),
    /** True while the artisan agrees to show the alias. */
    alias_public: model.boolean().default(false),
    workshop: model.belongsTo(() => Workshop, { mappedBy: "artisans" }),
    makings: model.hasMany(() => OriginMaker, { mappedBy: "artisan" }),
  }
)
