import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { LABEL_FORMATS } from "../../../labels/label-formats"
import { labelSheets } from "../../../labels/label-sheets"
import { lotLabels } from "../../../labels/lot-labels"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import { readerIn } from "../../../modules/provenance/certificates/reader"
import { issuerUrl } from "../../../modules/provenance/certificates/settings"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import type { LabelsQuery } from "../../validators-certificates"

/**
 * `GET /staff/labels.pdf?lot_id&format&pieces&start&certified`: labels with code and QR, ready to print; `start` is
 * the first free label of a sheet that was begun. 400 `unknown_format`, `unknown_pieces`, `no_such_place`; 409
 * `nothing_to_print`.
 */
export const GET = async (req: StaffRequest<unknown, LabelsQuery>, res: MedusaResponse) => {
  const { lot_id, pieces, start, certified, ...asked } = req.validatedQuery
  const format = LABEL_FORMATS.find(({ code }) => code === asked.format)
  if (!format) throw invalid("unknown_format", "There is no such format of labels")
  if (start > format.columns * format.rows) {
    throw invalid("no_such_place", `A sheet of this format has ${format.columns * format.rows} labels`)
  }
  const { settings } = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const reach = reachFilter(req.staff.ability, "certificate.read")
  const { lot, labels } = await lotLabels(readerIn(req.scope), issuerUrl(settings), {
    ...{ lotId: lot_id, pieces, certified },
    establishmentIds: reach ? (reach.establishment_id?.$in ?? null) : [],
  })
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `attachment; filename="${FILE[asked.locale]}-${lot}.pdf"`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  const document = labelSheets(labels, { format, start, title: `${FILE[asked.locale]} ${lot}` })
  // The answer has begun: a failure now can only cut it off, and whoever went away is no failure.
  await pipeline(document, res).catch((error: unknown) => {
    if (!res.closed)
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`labels of ${lot}: ${String(error)}`)
    res.destroy()
  })
}

const FILE = { es: "etiquetas", en: "labels" } as const

const invalid = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
