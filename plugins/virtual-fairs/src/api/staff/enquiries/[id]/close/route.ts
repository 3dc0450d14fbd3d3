import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { closeEnquiry } from "../../../../../modules/virtual-fairs/enquiries/close-enquiry"
import { changeEnquiry } from "../../../../answer-enquiry"
import type { CloseEnquiryBody } from "../../../../validators-fairs"

/** `POST /staff/enquiries/:id/close` `{ reason?, version }`: nothing more is to be done. */
export const POST = (req: StaffRequest<CloseEnquiryBody>, res: MedusaResponse) =>
  changeEnquiry(req, res, (context, hand, id) => closeEnquiry(context, hand, id, req.validatedBody))
