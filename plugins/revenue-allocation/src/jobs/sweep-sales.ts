import type { MedusaContainer } from "@medusajs/framework/types"
import { sweep } from "../facts/sweep"

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000

/** Each minute: the last two days' captures. Older ones are the nightly check's. */
export default async function sweepSales(container: MedusaContainer): Promise<void> {
  await sweep(container, new Date(Date.now() - TWO_DAYS_MS))
}

export const config = { name: "sweep-sales", schedule: "* * * * *" }
