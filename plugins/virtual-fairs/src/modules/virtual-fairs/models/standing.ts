import { model } from "@medusajs/framework/utils"

/** A product at a stand of a fair that is announced or open, by handles. A view: what everybody may see, and no more. */
export const FairStanding = model.define(
  { name: "FairStanding", tableName: "fairs_standing" },
  {
    id: model.id().primaryKey(),
    product_id: model.text(),
    fair: model.text(),
    stand: model.text(),
  }
)
