import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { readTillDays } from "../../../../../modules/virtual-fairs/till/read-till-days"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"

/** `GET /staff/fairs/:id/till-days`: `{ days }`, what each day came to by way of paying, for counting the cash box. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const fairId = await requireFair(req)
  const { establishmentIds } = handOf(req, "fair.till", "fair.read")
  const days = await fairsService(req).reading((context) => readTillDays(context, fairId, establishmentIds))
  res.json({ days })
}
