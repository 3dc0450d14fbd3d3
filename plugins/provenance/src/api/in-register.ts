import type { Context } from "@medusajs/framework/types"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { type RegisterHand, registerHand } from "../modules/provenance/register/register-hand"
import type { ProvenanceModuleService } from "../modules/provenance/service"

/** Changes something of the register as the signed-in member, in one transaction. */
export async function inRegister<Result>(
  req: StaffRequest,
  resource: "registration" | "competence" | "training",
  change: (context: Context, hand: RegisterHand) => Promise<Result>
): Promise<Result> {
  const hand = registerHand(req.staff, `${resource}.read`, `${resource}.update`)
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  return await provenance.inTransaction((context) => change(context, hand))
}
