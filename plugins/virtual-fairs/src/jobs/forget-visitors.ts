import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import { forgetEnquiries } from "../modules/virtual-fairs/enquiries/forget-enquiries"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"

/** Each night: deletes enquiries of more than a year ago, and counters that ran out. */
export default async function forgetVisitors(container: MedusaContainer): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  await fairs.inTransaction(forgetEnquiries)
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await sql.raw("delete from fairs_attempt where expire < extract(epoch from now()) * 1000")
}

/** 08:35 UTC is 03:35 in Lima. */
export const config = { name: "forget-visitors", schedule: "35 8 * * *" }
