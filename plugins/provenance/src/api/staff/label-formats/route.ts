import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { LABEL_FORMATS } from "../../../labels/label-formats"

/** `GET /staff/label-formats`: what `GET /staff/labels.pdf` can print on. */
export const GET = (req: StaffRequest, res: MedusaResponse) => {
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  res.json({
    label_formats: LABEL_FORMATS.map(({ code, name, columns, rows, width_mm, height_mm, paper, kind }) => ({
      ...{ code, name: name[locale], columns, rows, width_mm, height_mm, paper, kind },
    })),
  })
}
