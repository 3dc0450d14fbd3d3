import type { MedusaResponse } from "@medusajs/framework/http"
import { recordedVerification } from "../../../../audit/recorded-verification"
import { staffActor } from "../../../../audit/record-audit"
import type { StaffRequest } from "../../../../guard/require-staff"
import { INSTITUTIONS_MODULE } from "../../../../modules/institutions"
import type { InstitutionsModuleService } from "../../../../modules/institutions/service"

/** `GET /staff/audit/verification`: what the last one found, `{ verification: null }` when there was none yet. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const institutions = req.scope.resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
  res.json({ verification: await institutions.lastVerification() })
}

/** `POST /staff/audit/verification`: computes the whole log again; half a minute for a million entries. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const institutions = req.scope.resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
  res.json({ verification: await recordedVerification(institutions, staffActor(req.staff)) })
}
