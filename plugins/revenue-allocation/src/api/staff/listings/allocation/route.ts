import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { centimos } from "../../../../domain/centimos"
import { type Mode, WHOLE_BP } from "../../../../domain/policy"
import { projectAllocation } from "../../../../domain/project-allocation"
import { languageOf } from "../../../../domain/public-share"
import { REVENUE_ALLOCATION_MODULE } from "../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../modules/revenue-allocation/service"
import { CURRENCY } from "../../../../projection/product-facts"
import { handOf } from "../../../require-artisan"
import type { ListingAllocationBody } from "../../../validators-listings"

/**
 * `POST /staff/listings/allocation` `{ workshop_id, price, agreed_pay?, makers }`: where the money of a price would go
 * by the rules in force, as the shop will show it. Answers `{ allocation: { amount, currency_code, policy_version,
 * shares } }`, céntimos; the shares add up to the price. Two queries; writes nothing.
 *
 * It is told by rule and never by person, so the makers' shares decide nothing: only whether there is a maker.
 * @throws MedusaError NOT_FOUND for a workshop that is not there and for one out of reach alike
 */
export const POST = async (req: StaffRequest<ListingAllocationBody>, res: MedusaResponse) => {
  const { workshop_id, price, agreed_pay = null, makers } = req.validatedBody
  const mode = await modeOf(req, workshop_id)
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const policy = await ledger.currentPolicy()
  const origin = {
    workshop_id,
    mode,
    agreed_pay,
    makers: makers.length ? [{ artisan_id: "maker", share_bp: WHOLE_BP }] : [],
  }
  res.json({
    allocation: {
      amount: price,
      currency_code: CURRENCY,
      policy_version: policy.version,
      shares: projectAllocation(
        { amount: centimos(price), quantity: 1, origin },
        policy.rules,
        languageOf(req.validatedQuery.locale as string)
      ),
    },
  })
}

async function modeOf(req: StaffRequest, workshopId: string): Promise<Mode> {
  const { establishmentIds } = handOf(req, "listing.read")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ establishment_id: string; mode: Mode }>(
    "select establishment_id, mode from provenance_workshop where id = ? and deleted_at is null",
    [workshopId]
  )
  const [workshop] = rows
  if (!workshop || (establishmentIds !== null && !establishmentIds.includes(workshop.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  }
  return workshop.mode
}
