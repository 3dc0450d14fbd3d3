import { MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type FairReport, readReport } from "../modules/virtual-fairs/report/read-report"
import { seesUnpublished } from "../staff-lists/fair-row"
import { fairsService } from "./fairs-service"
import type { ReportQuery } from "./validators-report"

/**
 * The report that a request asks for, as far as the member reaches: those of establishments see their own stands.
 * @throws MedusaError NOT_FOUND for a fair that is not there and for one that the member does not see yet alike
 */
export async function askedReport(req: StaffRequest<unknown, ReportQuery>): Promise<FairReport> {
  const { staff, params, validatedQuery } = req
  const reach = reachFilter(staff.ability, "fair.report")
  const report =
    reach &&
    (await fairsService(req).reading((context) =>
      readReport(context, {
        fairId: params.id ?? "",
        establishmentIds: reach.establishment_id?.$in ?? null,
        against: validatedQuery.against,
        unpublished: seesUnpublished(staff),
      })
    ))
  if (!report) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such fair")
  return report
}
