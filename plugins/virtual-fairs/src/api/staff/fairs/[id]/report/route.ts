import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { askedReport } from "../../../../asked-report"
import type { ReportQuery } from "../../../../validators-report"

/** `GET /staff/fairs/:id/report?against=<fair id>`: the fair in numbers, live while it runs. At most ten queries. */
export const GET = async (req: StaffRequest<unknown, ReportQuery>, res: MedusaResponse) => {
  res.json({ report: await askedReport(req) })
}
