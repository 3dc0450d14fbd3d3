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
    /** True while the consent `alias_shown` stands: the database keeps it so. */
    alias_public: model.boolean().default(false),
    /** In the artisan's own words. */
    story: model.text().translatable().nullable(),
    /** True while the consent `story_shown` stands: the database keeps it so. */
    story_public: model.boolean().default(false),
    /** When the person left prison; their things stay on sale, and nothing of theirs is shown but the code. */
    released_at: model.dateTime().nullable(),
    /** When identity, alias and story were erased at the person's request; the code stays. */
    erased_at: model.dateTime().nullable(),
    workshop: model.belongsTo(() => Workshop, { mappedBy: "artisans" }),
    makings: model.hasMany(() => OriginMaker, { mappedBy: "artisan" }),
  }
)
