import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { reportPdf } from "../../../../../report/paper/report-pdf"
import { askedReport } from "../../../../asked-report"
import type { ReportQuery } from "../../../../validators-report"

/** `GET /staff/fairs/:id/report.pdf`: the report on paper, with charts. */
export const GET = async (req: StaffRequest<unknown, ReportQuery>, res: MedusaResponse) => {
  const report = await askedReport(req)
  const { handle } = report.fair
  const name = { es: "informe", en: "report" }[req.validatedQuery.locale]
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="${name}-${handle}.pdf"`)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  // The answer has begun: a failure now can only cut it off, and whoever went away is no failure.
  await pipeline(reportPdf(report, req.validatedQuery.locale), res).catch((error: unknown) => {
    if (!res.closed) {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`report of ${handle}: ${String(error)}`)
    }
    res.destroy()
  })
}
