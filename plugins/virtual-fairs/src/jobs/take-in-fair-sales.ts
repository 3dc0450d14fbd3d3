import type { MedusaContainer } from "@medusajs/framework/types"
import { takeInStaleSales } from "../sales/take-in-stale-sales"

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000

/** Each minute: orders of the last two days that no event brought here, or whose money moved. Once a night, all. */
export default async function takeInFairSales(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const nightly = now.getUTCHours() === 8 && now.getUTCMinutes() === 10
  await takeInStaleSales(container, nightly ? null : new Date(now.getTime() - TWO_DAYS_MS))
}

export const config = { name: "take-in-fair-sales", schedule: "* * * * *" }
