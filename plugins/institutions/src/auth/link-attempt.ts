import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../guard/client-address"
import { addressKey } from "./address-key"
import { countAttempt, type Attempt } from "./attempt"
import { attemptCounters } from "./attempt-counters"
import { ATTEMPT_LIMITS } from "./attempt-limits"

/**
 * Counts an attempt to open a link of an invitation or a reset, per network address.
 * @returns null when the attempt must not be made; the answer has then been sent
 */
export async function linkAttempt(req: MedusaRequest, res: MedusaResponse): Promise<Attempt | null> {
  const counted = [{ limit: ATTEMPT_LIMITS.linkAddress, subject: addressKey(clientAddress(req)) }]
  if (!(await countAttempt(req, res, counted, null))) return null
  return { succeeded: async () => await attemptCounters(req.scope).giveBack(counted) }
}
