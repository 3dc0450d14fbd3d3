import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { CERTIFICATES } from "../../../../staff-lists/certificates"

/** One certificate also says what was signed, `jws`: two thousand characters that a list has no use for. */
const WITH_JWS: typeof CERTIFICATES = {
  ...CERTIFICATES,
  read: async (asked, context) => {
    const { select, ...rest } = await CERTIFICATES.read(asked, context)
    return { ...rest, select: `${select}, c.jws` }
  },
}

/** `GET /staff/certificates/:id`, with `jws`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, WITH_JWS)
