import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readerIn } from "../../../modules/provenance/certificates/reader"
import { certificateSettings } from "../../../modules/provenance/certificates/settings"
import {
  STATUS_TTL_SECONDS,
  statusListCredential,
} from "../../../modules/provenance/certificates/status-credential"

const NUMBER = /^[1-9]\d{0,8}$/

/**
 * `GET /certificate-status/:list`: which certificates of a list were revoked, signed (W3C Bitstring Status List, as
 * VC-JWT). Made anew for each question; whoever keeps it keeps it for a minute. 503 where no key is left to sign with.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const number = req.params.list ?? ""
  const { keys, issuer } = await certificateSettings(req.scope)
  res.setHeader("Access-Control-Allow-Origin", "*")
  if (!keys) {
    const message = "No key is left to sign the status list with"
    res.status(503).json({ type: "unexpected_state", code: "certificate_keys_missing", message })
    return
  }
  const list = NUMBER.test(number)
    ? await statusListCredential(readerIn(req.scope), { keys, issuer }, Number(number))
    : null
  if (!list) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such status list")
  res.setHeader("Cache-Control", `public, max-age=${STATUS_TTL_SECONDS}`)
  res.type("application/vc+jwt").send(list)
}
