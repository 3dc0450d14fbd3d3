import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { PolicyRules } from "../../../../domain/policy"
import { readRules } from "../../../../domain/policy-proposal"
import { simulate } from "../../../../domain/policy-simulation"
import { REVENUE_ALLOCATION_MODULE } from "../../../../modules/revenue-allocation"
import { rulesOfVersion } from "../../../../modules/revenue-allocation/policies/rules-of-version"
import type { LedgerService } from "../../../../modules/revenue-allocation/service"
import type { SimulationBody, SomeRules } from "../../../validators-policies"

/**
 * `POST /staff/policies/simulate`: what rules, kept or only typed, do with an invented sale; against others if wanted.
 * Writes nothing.
 */
export const POST = async (req: StaffRequest<SimulationBody>, res: MedusaResponse) => {
  const { policy, against, agreed_pay = null, ...sale } = req.validatedBody
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const [rules, other] = [await resolve(ledger, policy), against ? await resolve(ledger, against) : null]
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  res.json({ simulation: simulate({ ...sale, agreed_pay }, rules, other, locale) })
}

async function resolve(ledger: LedgerService, which: SomeRules): Promise<PolicyRules> {
  if ("version" in which) {
    return await ledger.reading((context) => rulesOfVersion(context, which.version))
  }
  const read = readRules(which.rules)
  if (read.problems) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, read.problems.join("; "), "invalid_policy")
  }
  return read.rules
}
