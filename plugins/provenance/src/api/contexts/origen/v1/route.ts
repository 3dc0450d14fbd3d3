import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateContext } from "../../../../domain/certificate-context"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { issuerUrl } from "../../../../modules/provenance/certificates/settings"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"

/** `GET /contexts/origen/v1`: the JSON-LD context that certificates of origin name. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => {
  const { settings } = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  res.setHeader("Cache-Control", "public, max-age=86400")
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.type("application/ld+json").send(JSON.stringify(certificateContext(issuerUrl(settings))))
}
