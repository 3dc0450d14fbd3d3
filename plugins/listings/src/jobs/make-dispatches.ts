import type { MedusaContainer } from "@medusajs/framework/types"
import { makeStaleDispatches } from "../dispatch/make-stale-dispatches"

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000

/**
 * Each minute: orders of the last two days that were paid and that no event brought here, and open dispatches whose
 * order changed. Once a night, orders of any age.
 */
export default async function makeDispatches(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const nightly = now.getUTCHours() === 8 && now.getUTCMinutes() === 0
  await makeStaleDispatches(container, nightly ? null : new Date(now.getTime() - TWO_DAYS_MS))
}

export const config = { name: "make-dispatches", schedule: "* * * * *" }
