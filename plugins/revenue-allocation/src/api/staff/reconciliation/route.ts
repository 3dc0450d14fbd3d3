import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { REVENUE_ALLOCATION_MODULE } from "../../../modules/revenue-allocation"
import { readProviderBalances } from "../../../modules/revenue-allocation/reconciliation/provider-balances"
import type { LedgerService } from "../../../modules/revenue-allocation/service"

/**
 * `GET /staff/reconciliation`: how our money at each provider stands, by the ledger and by the provider. Answers
 * `{ providers: [...] }`, céntimos. Two queries.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_provider",
    fields: ["id"],
    filters: { is_enabled: true },
  })
  const ids = (data as { id: string }[]).map(({ id }) => id)
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  res.json({ providers: await ledger.reading((context) => readProviderBalances(context, ids)) })
}
