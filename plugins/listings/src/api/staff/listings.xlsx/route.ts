import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readList } from "@tejido/institutions/http/read-list"
import { type Connection, readAll } from "@tejido/institutions/http/sql-list"
import { helpSheet, listingSheet } from "../../../imports/listing-sheet"
import { LISTING_EXPORTS } from "../../../staff-lists/listing-exports"
import { sendXlsx } from "../../send-xlsx"

type Raw = Parameters<typeof LISTING_EXPORTS.shape>[0][number]

/** `GET /staff/listings.xlsx`: the listings that a list shows, in the columns of an import, as an Excel file. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const asked = readList(req.validatedQuery as Parameters<typeof readList>[0])
  const context = { scope: req.scope, locale: asked.locale }
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const reach = reachFilter(req.staff.ability, LISTING_EXPORTS.permission)
  const sheets = [listingSheet(rows(), asked.locale), helpSheet(asked.locale)]
  await sendXlsx(res, LISTING_EXPORTS.filename[asked.locale], sheets)

  async function* rows() {
    if (!reach) return
    const all = await LISTING_EXPORTS.read({ ...asked, reach }, context)
    for await (const batch of readAll<Raw>(connection, all, asked)) {
      for (const listing of await LISTING_EXPORTS.shape(batch, context)) yield* LISTING_EXPORTS.lines(listing)
    }
  }
}
