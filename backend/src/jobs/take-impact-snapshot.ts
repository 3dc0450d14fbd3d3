import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takeSnapshot } from "../impact/take-snapshot"

/** Each night: the table of public totals for the day that begins. */
export default async function takeImpactSnapshot(container: MedusaContainer) {
  return takeSnapshot(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
}

/** 08:40 UTC is 03:40 in Lima, when the ledger has been checked. */
export const config = { name: "take-impact-snapshot", schedule: "40 8 * * *" }
