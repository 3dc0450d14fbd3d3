import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publicFairRow } from "../../../modules/virtual-fairs/public/public-fair"
import { readFairs } from "../../../modules/virtual-fairs/public/read-fairs"
import { fairsService } from "../../fairs-service"
import type { PublicFairsQuery } from "../../validators-store"

/** `GET /store/fairs?limit&offset`: those that were announced, the ones that run first. Two queries. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset } = req.validatedQuery as PublicFairsQuery
  const { fairs, count } = await fairsService(req).reading((context) => readFairs(context, { limit, offset }))
  res.json({
    fairs: fairs.map((fair) => publicFairRow(fair, req.locale)),
    count,
    limit,
    offset,
  })
}
