import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CRAFT_LINES, craftLineName } from "../../../domain/craft-lines"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"

/** `GET /store/craft-lines`: all lines in catalogue order, with how many workshops each has. One query. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const counts = await provenance.countWorkshopsByCraftLine()
  res.json({
    craft_lines: CRAFT_LINES.map((line) => ({
      code: line.code,
      name: craftLineName(line, req.locale),
      clanar: line.clanar,
      workshop_count: counts.get(line.code) ?? 0,
    })),
  })
}
