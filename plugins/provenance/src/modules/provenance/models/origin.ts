import { model } from "@medusajs/framework/utils"
import { OriginMaker } from "./origin-maker"
import { Workshop } from "./workshop"

/** What is known of where one product comes from. The database refuses an origin whose shares are not a whole. */
export const Origin = model
  .define(
    { name: "origin", tableName: "provenance_origin" },
    {
      id: model.id({ prefix: "orig" }).primaryKey(),
      workshop: model.belongsTo(() => Workshop, { mappedBy: "origins" }),
      technique: model.text().translatable(),
      /** Céntimos the makers earn per unit; only where the workshop is a company's (D.S. 025-2017-JUS art. 17.3). */
      agreed_pay_centimos: model.number().nullable(),
      makers: model.hasMany(() => OriginMaker, { mappedBy: "origin" }),
    }
  )
  .cascades({ delete: ["makers"] })
