import type { MedusaContainer } from "@medusajs/framework/types"
import { applyBehind } from "../publication/apply-behind"

/** By then whoever decided has brought it there, or did not live to. */
const GRACE_SECONDS = 15

/** Each minute: what was approved or withdrawn and has not reached the shop is brought there. */
export default async function applyPublications(
  container: MedusaContainer
): Promise<{ applied: number; failed: number }> {
  return await applyBehind(container, GRACE_SECONDS)
}

export const config = { name: "apply-publications", schedule: "* * * * *" }
