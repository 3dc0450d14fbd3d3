import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { askedFigures } from "../../../figures/ask-figures"
import { readFigures } from "../../../figures/read-figures"

/** `GET /staff/figures?from&to&establishment_id&craft_line`: answers `{ figures }`, see `Figures`. Five queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ figures: await readFigures(connection, askedFigures(req)) })
}
