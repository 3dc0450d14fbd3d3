import { MedusaError } from "@medusajs/framework/utils"
import { CompactSign } from "jose"
import type { CertificateKeys } from "../../../domain/certificate-keys"

/**
 * Signs credentials as W3C VC-JOSE-COSE says: the credential itself is the payload, with nothing around it.
 * @param keys of which the current one signs
 */
export function signerOf({ current, byId }: CertificateKeys): (credential: object) => Promise<string> {
  const key = byId.get(current)
  if (!key)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `there is no key ${current} to sign with`)
  const header = { alg: "EdDSA", kid: current, typ: "vc+jwt", cty: "vc" }
  const encoder = new TextEncoder()
  return (credential) =>
    new CompactSign(encoder.encode(JSON.stringify(credential))).setProtectedHeader(header).sign(key)
}
