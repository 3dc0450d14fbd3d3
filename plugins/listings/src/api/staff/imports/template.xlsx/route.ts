import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { helpSheet, listingSheet, templateRows } from "../../../../imports/listing-sheet"
import { sendXlsx } from "../../../send-xlsx"

/** `GET /staff/imports/template.xlsx`: a file to fill in, with two rows that show how and a sheet that says what goes where. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const name = { es: "plantilla-publicaciones", en: "listings-template" }[locale]
  await sendXlsx(res, name, [listingSheet(rows(), locale), helpSheet(locale)])
}

async function* rows() {
  yield* templateRows()
}
