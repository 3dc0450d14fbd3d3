import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { reopenEnquiry } from "../../../../../modules/virtual-fairs/enquiries/close-enquiry"
import { changeEnquiry } from "../../../../answer-enquiry"
import type { VersionBody } from "../../../../validators-fairs"

/** `POST /staff/enquiries/:id/reopen` `{ version }`: it is to be answered again. */
export const POST = (req: StaffRequest<VersionBody>, res: MedusaResponse) =>
  changeEnquiry(req, res, (context, hand, id) => reopenEnquiry(context, hand, id, req.validatedBody))
