import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOnTillSales } from "../till/carry-on-till-sales"

/** Each minute: sales at tables that somebody began and did not end. */
export default async function carryOnTillSalesJob(container: MedusaContainer): Promise<void> {
  await carryOnTillSales(container)
}

export const config = { name: "carry-on-till-sales", schedule: "* * * * *" }
