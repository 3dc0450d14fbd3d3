import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import { REPORT_COLUMNS, reportLines } from "../../../../../report/report-lines"
import { askedReport } from "../../../../asked-report"
import type { ReportQuery } from "../../../../validators-report"

/** `GET /staff/fairs/:id/report.csv`: every figure of the report, one line for each part of the fair; soles. */
export const GET = async (req: StaffRequest<unknown, ReportQuery>, res: MedusaResponse) => {
  const report = await askedReport(req)
  const locale = req.validatedQuery.locale
  const { handle } = report.fair
  await streamCsv(res, {
    filename: { es: `informe-${handle}`, en: `report-${handle}` },
    locale,
    columns: REPORT_COLUMNS,
     
    rows: (async function* () {
      yield* reportLines(report, locale)
    })(),
  })
}
