import { model } from "@medusajs/framework/utils"
import { Artisan } from "./artisan"
import { Origin } from "./origin"

/** One maker's part in a product, in basis points; those of one origin add up to 10000. */
export const OriginMaker = model
  .define(
    { name: "origin_maker", tableName: "provenance_origin_maker" },
    {
      id: model.id({ prefix: "omak" }).primaryKey(),
      origin: model.belongsTo(() => Origin, { mappedBy: "makers" }),
      artisan: model.belongsTo(() => Artisan, { mappedBy: "makings" }),
      share_bp: model.number(),
    }
  )
  .indexes([{ on: ["origin_id", "artisan_id"], unique: true, where: { deleted_at: null } }])
