import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import { templateRows } from "../../../../imports/listing-sheet"
import { LISTING_EXPORTS } from "../../../../staff-lists/listing-exports"

/** `GET /staff/imports/template.csv`: a file to fill in, with two rows that show how. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { columns } = LISTING_EXPORTS
  await streamCsv(res, {
    filename: { es: "plantilla-publicaciones", en: "listings-template" },
    locale: req.validatedQuery.locale === "en" ? "en" : "es",
    ...{ columns, rows: rows() },
  })
}

async function* rows() {
  yield* templateRows()
}
