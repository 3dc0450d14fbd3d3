import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { readBuyerParcels } from "../../../../../dispatch/buyer-parcels"
import { isOrderId, type OrderSecretQuery } from "../../../../validators-buyer"

/**
 * `GET /store/orders/:id/parcels?secret=<cart id>`: what of an order has left, and how to follow it. Answers
 * `{ parcels: [...] }`. Medusa's own route of an order tells no labels: its workflow reads `fulfillments.*` last and
 * drops what was asked beneath.
 *
 * 404 for an unknown order and for a wrong secret alike.
 */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { secret } = req.validatedQuery as OrderSecretQuery
  const id = req.params.id ?? ""
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const locale = req.locale?.startsWith("en") ? "en" : "es"
  const parcels = isOrderId(id) ? await readBuyerParcels(connection, id, secret, locale) : null
  if (!parcels) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")
  res.json({ parcels })
}
