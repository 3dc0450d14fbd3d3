import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CERTIFICATE_SCHEMA } from "../../../../domain/certificate-schema"

/** `GET /schemas/origen/v1`: the JSON schema of what certificates of origin sign. */
export const GET = (_req: MedusaRequest, res: MedusaResponse) => {
  res.setHeader("Cache-Control", "public, max-age=86400")
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.type("application/schema+json").send(JSON.stringify(CERTIFICATE_SCHEMA))
}
