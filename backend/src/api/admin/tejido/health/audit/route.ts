import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { recordedVerification } from "@tejido/institutions/audit/recorded-verification"
import { clientAddress } from "@tejido/institutions/guard/client-address"
import type institutionsModule from "@tejido/institutions/modules/institutions"
import { audit } from "../../../../../health/audit"
import { runChecks } from "../../../../../health/run-checks"

type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

/** Verifies the audit log's chain now, keeps what came out, and answers with its part of the health. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const institutions = req.scope.resolve<InstitutionsService>("institutions")
  const { actor_id: id } = req.auth_context
  const { email } = await req.scope.resolve(Modules.USER).retrieveUser(id, { select: ["email"] })
  await recordedVerification(institutions, { type: "user", id, label: email, address: clientAddress(req) })
  const [part] = await runChecks(req.scope, [audit])
  res.json({ part })
}
