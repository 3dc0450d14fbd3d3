import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { shownCodes } from "./shown-codes"

/** Makes new recovery codes in place of the old ones and keeps them for the page that shows them. */
export async function makeRecoveryCodes(staffId: string): Promise<void> {
  const { recovery_codes } = await staffFetch("/auth/mfa/recovery-codes", {
    method: "POST",
    body: {},
    schema: z.object({ recovery_codes: z.array(z.string()) }),
  })
  await shownCodes.keep({ staffId, codes: recovery_codes, at: new Date().toISOString() })
}
