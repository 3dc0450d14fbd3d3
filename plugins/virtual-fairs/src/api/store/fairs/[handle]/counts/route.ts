import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isHandle } from "@tejido/provenance/domain/handle"
import { type CountBody, isMachine } from "../../../../../domain/count"
import { fairsService } from "../../../../fairs-service"
import { forget, isFirst, secondsToWait } from "../../../../limit-counts"

/**
 * `POST /store/fairs/:handle/counts` `{ kind, stand?, request_id? }`: counts a visit, a product that was looked at or
 * put into the cart; 204 once it is in the database. The visit of a stand's page is the stand's, and the fair's own
 * visits are those without a stand: the shop tells the first of each. Nothing of who came is kept. What is not there,
 * and what machines do, is not counted, with the same answer; 429 for an address with more than 600 in a minute.
 */
export const POST = async (req: MedusaRequest<CountBody>, res: MedusaResponse) => {
  const { handle = "" } = req.params
  const { kind, stand, request_id } = req.validatedBody
  const wait = await secondsToWait(req)
  if (wait > 0) {
    res.status(429).setHeader("Retry-After", String(wait))
    res.json({ type: "too_many_requests", message: "Too many at once" })
    return
  }
  if (isHandle(handle) && !isMachine(req.headers["user-agent"]) && isFirst(request_id)) {
    try {
      await fairsService(req).counts.add({ fair: handle, stand, kind })
    } catch (error) {
      forget(request_id)
      throw error
    }
  }
  res.status(204).end()
}
