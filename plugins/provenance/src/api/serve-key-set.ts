import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { readerIn } from "../modules/provenance/certificates/reader"
import { certificateKeys } from "../modules/provenance/certificates/settings"
import { keySet, readKeys, rememberKeys } from "../modules/provenance/certificates/signing-keys"
import type { ProvenanceModuleService } from "../modules/provenance/service"

/**
 * `GET /.well-known/jwks.json`: the public keys of certificates of origin (RFC 7517), all that ever signed but for
 * the compromised. For everybody: no key of the shop is needed. A middleware and not a route file: the compiler
 * passes over folders whose name begins with a dot.
 */
export async function serveKeySet(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  // Matchers take what is below them too.
  if (req.method !== "GET" || req.path.replace(/\/$/, "") !== KEY_SET_PATH) return next()
  const read = readerIn(req.scope)
  const keys = certificateKeys(req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE).settings)
  const rows = keys ? await rememberKeys(read, keys) : await readKeys(read)
  res.setHeader("Cache-Control", "public, max-age=60")
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.type("application/jwk-set+json").send(JSON.stringify(keySet(rows)))
}

export const KEY_SET_PATH = "/.well-known/jwks.json"
