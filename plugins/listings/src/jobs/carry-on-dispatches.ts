import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOn } from "../dispatch/carry-on"

/** Each minute: parcels and returns that a process began and did not end, and the buyers' mails. */
export default async function carryOnDispatches(container: MedusaContainer): Promise<void> {
  await carryOn(container)
}

export const config = { name: "carry-on-dispatches", schedule: "* * * * *" }
