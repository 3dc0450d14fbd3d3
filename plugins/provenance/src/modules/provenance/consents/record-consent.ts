import type { Context } from "@medusajs/framework/types"
import type { Reviser } from "../revise-workshop"
import { requireArtisan } from "./require-artisan"
import { recordConsents, type ConsentInput } from "./record-consents"

/**
 * Records one consent for a member of staff.
 * @returns its id
 * @throws MedusaError NOT_FOUND for an artisan who is not there or out of reach, and what {@link recordConsents} does
 */
export async function recordConsent(
  context: Context,
  { actor, establishmentIds }: Reviser,
  input: ConsentInput
): Promise<string> {
  await requireArtisan(context, input.artisan_id, establishmentIds)
  const [id = ""] = await recordConsents(context, actor, [input])
  return id
}
