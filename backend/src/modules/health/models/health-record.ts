import { model } from "@medusajs/framework/utils"

/** The last outcome of something that runs by itself: a job, a notice to the shop, a check of the ledger. */
export const HealthRecord = model.define(
  { name: "health_record", tableName: "health_record" },
  {
    /** What it is about: `job:check-ledger`, `shop-cache`. */
    id: model.text().primaryKey(),
    at: model.dateTime(),
    ok: model.boolean(),
    facts: model.json(),
  }
)
