import type { MedusaResponse } from "@medusajs/framework/http"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readFairPrices } from "../../../../../modules/virtual-fairs/prices/read-fair-prices"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"

/**
 * `GET /staff/fairs/:id/prices`: `{ prices }`, how far the fair's prices are, what stands at two prices in two fairs, and
 * what somebody should look at; of the establishments that the member reaches.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const id = await requireFair(req)
  const reach = reachFilter(req.staff.ability, "fair.read")
  const prices = await fairsService(req).reading((context) =>
    readFairPrices(context, id, reach?.establishment_id?.$in ?? null)
  )
  res.json({ prices })
}
