import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { addressKey } from "@tejido/institutions/auth/address-key"
import { clientAddress } from "@tejido/institutions/guard/client-address"
import { isHandle } from "@tejido/provenance/domain/handle"
import type { EnquiryBody } from "../../../../../domain/enquiry"
import { createEnquiry } from "../../../../../modules/virtual-fairs/enquiries/create-enquiry"
import { takeTurn } from "../../../../../throttle/visitor-limits"
import { fairsService } from "../../../../fairs-service"
import { refuseVisitor } from "../../../../refuse-visitor"

/**
 * `POST /store/fairs/:handle/enquiries`: a wholesale enquiry, answered 201 `{ enquiry: { code } }`. It goes to staff;
 * mails leave afterwards. Five in an hour of one network address, three of one e-mail address: 429
 * `too_many_enquiries`. 400 and 409 as `createEnquiry`.
 */
export const POST = async (req: MedusaRequest<EnquiryBody>, res: MedusaResponse) => {
  const asked = req.validatedBody
  const { handle = "" } = req.params
  const wait =
    (await takeTurn(req.scope, "enquiry_address", addressKey(clientAddress(req)))) ||
    (await takeTurn(req.scope, "enquiry_email", asked.email))
  if (wait > 0) return refuseVisitor(res, "too_many_enquiries", wait)
  if (!isHandle(handle)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No fair has this handle")
  const code = await fairsService(req).inTransaction((context) => createEnquiry(context, handle, asked))
  res.status(201).json({ enquiry: { code } })
}
