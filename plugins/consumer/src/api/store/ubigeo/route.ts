import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { placesIn } from "../../../domain/ubigeo"
import type { UbigeoQuery } from "./validators"

/**
 * `GET /store/ubigeo?parent=`: the departments, or what lies in one place, in Spanish alphabetical order.
 * 404 for a code that does not exist. No queries: the list ships with the plugin.
 */
export const GET = async (req: MedusaRequest<unknown, UbigeoQuery>, res: MedusaResponse) => {
  const { parent } = req.validatedQuery as UbigeoQuery
  const places = placesIn(parent)
  if (!places) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No place has the code ${parent}`)
  res.json({ ubigeo: places })
}
