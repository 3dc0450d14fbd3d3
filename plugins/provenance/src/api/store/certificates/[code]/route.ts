import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { addressKey } from "@tejido/institutions/auth/address-key"
import { attemptCounters } from "@tejido/institutions/auth/attempt-counters"
import { ATTEMPT_LIMITS } from "@tejido/institutions/auth/attempt-limits"
import { refuseTooMany } from "@tejido/institutions/auth/refusal"
import { clientAddress } from "@tejido/institutions/guard/client-address"
import { parseSerialCode } from "../../../../domain/serial-code"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import {
  findCertificate,
  type FoundCertificate,
} from "../../../../modules/provenance/certificates/find-certificate"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"

/**
 * `GET /store/certificates/:code`: what the code on a label stands for, its latest certificate, verified just now,
 * and its custody. The code in any spelling. 400 `malformed_code` for what cannot be a code, 404 `unknown_code`;
 * neither says what would be one. Codes that stand on nothing are counted by address: after 60 in an hour every
 * question from there is refused with 429, for codes that exist as well, or guessing could go on.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  // Revocations and consents count from now on; nobody on the way keeps an older answer.
  res.setHeader("Cache-Control", "no-store")
  const read = parseSerialCode(req.params.code ?? "")
  if ("problem" in read) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This is not a code of a certificate",
      "malformed_code"
    )
  }
  const counters = attemptCounters(req.scope)
  const counted = { limit: ATTEMPT_LIMITS.unknownCodeAddress, subject: addressKey(clientAddress(req)) }
  const locked = await counters.lockedFor(counted)
  if (locked !== null) return refuseTooMany(res, locked)

  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const found = await provenance.inTransaction((context) => findCertificate(context, read.code))
  if (!found) {
    const refusal = await counters.take([counted])
    if (refusal) return refuseTooMany(res, refusal.retryAfterSeconds)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No lot or piece has this code", "unknown_code")
  }
  res.json({ certificate: await inWords(req, found) })
}

/** The certificate with its product, and its names in the language that was asked for. */
async function inWords(req: MedusaRequest, { certificate, originId, workshopId, nameEn }: FoundCertificate) {
  const { display } = certificate
  const workshop = { id: workshopId, name: display.workshop.name }
  await applyTranslations({ localeCode: req.locale, objects: [workshop], container: req.scope })
  const english = req.locale?.toLowerCase().split("-")[0] === "en"
  return {
    ...certificate,
    display: {
      ...display,
      name: (english && nameEn) || display.name,
      workshop: { handle: display.workshop.handle, name: workshop.name },
      product: originId ? await soldProduct(req, originId) : null,
    },
  }
}

async function soldProduct(req: MedusaRequest, originId: string): Promise<{ handle: string } | null> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "origin",
    fields: ["id", "product.handle", "product.status"],
    filters: { id: originId },
  })
  const [origin] = data as { product?: { handle: string; status: string } | null }[]
  return origin?.product?.status === "published" ? { handle: origin.product.handle } : null
}
