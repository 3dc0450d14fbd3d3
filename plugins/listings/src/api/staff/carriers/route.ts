import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { CARRIERS } from "../../../dispatch/carriers"

/** `GET /staff/carriers`: `{ carriers: [{ code, name, tracking_page, needs_number }] }`, those used most first. */
export const GET = (req: StaffRequest, res: MedusaResponse): void => {
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  res.json({ carriers: CARRIERS.map((carrier) => ({ ...carrier, name: carrier.name[locale] })) })
}
