import type { MedusaContainer } from "@medusajs/framework/types"
import { applyBehind } from "../publication/apply-behind"
import { listLots } from "../publication/list-lots"

/** By then whoever decided has brought it there, or did not live to. */
const GRACE_SECONDS = 15

/** Each minute: what was approved or withdrawn and has not reached the shop is brought there, and lots are on sale. */
export default async function applyPublications(
  container: MedusaContainer
): Promise<{ applied: number; failed: number; listed: number }> {
  const brought = await applyBehind(container, GRACE_SECONDS)
  return { ...brought, listed: await listLots(container) }
}

export const config = { name: "apply-publications", schedule: "* * * * *" }
