import type { MedusaResponse } from "@medusajs/framework/http"
import { permission, PERMISSION_CODES } from "../../../domain/permissions"
import type { StaffRequest } from "../../../guard/require-staff"

/** `GET /staff/permissions?locale`: the catalogue with words for people, in its order. No query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => {
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  res.json({
    permissions: PERMISSION_CODES.map((known) => {
      const { code, resource, action, reach, fresh = false, words } = permission(known)
      return { code, resource, action, reach, fresh, label: words[locale] }
    }),
  })
}
