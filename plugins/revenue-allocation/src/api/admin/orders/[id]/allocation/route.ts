import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { OrderAllocation } from "../../../../../admin/order-allocation/order-allocation"
import { publicShares } from "../../../../../domain/public-share"
import { TRANSACTION_KINDS } from "../../../../../domain/transaction-kinds"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import { readOrderRow } from "../../../../../modules/revenue-allocation/orders/read-order-row"
import { readOrderTransactions } from "../../../../../modules/revenue-allocation/orders/read-order-transactions"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { idOf } from "../../../../validators"

/**
 * `GET /admin/orders/:id/allocation`, for Medusa Admin's page of the order: its transactions in the ledger and who has
 * what of it by party, with the legal basis, in both languages. By rule and never by person (P1). Answers
 * `{ allocation }`; see {@link OrderAllocation}. Three queries.
 * @throws MedusaError NOT_FOUND
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse<{ allocation: OrderAllocation }>) => {
  const orderId = idOf(req.params.id, "order")
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "currency_code"],
    filters: { id: orderId },
  })
  const [order] = data as { id: string; currency_code: string }[]
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")

  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const [row, transactions] = await ledger.reading((context) =>
    Promise.all([readOrderRow(context, orderId), readOrderTransactions(context, orderId)])
  )
  const version = row.policy_version
  const rules = version === null ? null : (await ledger.policyOfVersion(version)).rules
  const modes = [...new Set(row.position?.lines.flatMap(({ origin }) => origin?.mode ?? []))]
  const inSpanish = rules ? publicShares(row.posted, modes, rules, "es") : []
  const inEnglish = rules ? publicShares(row.posted, modes, rules, "en") : []
  res.json({
    allocation: {
      order_id: orderId,
      currency_code: order.currency_code,
      policy_version: version,
      amount: inSpanish.reduce((sum, { amount }) => sum + amount, 0),
      transactions: transactions.map((transaction) => ({
        ...transaction,
        kind_words: TRANSACTION_KINDS[transaction.kind] ?? { es: transaction.kind, en: transaction.kind },
      })),
      shares: inSpanish.map(({ party, amount, label, basis }, i) => ({
        ...{ party, amount },
        label: { es: label, en: inEnglish[i]?.label ?? label },
        basis: { es: basis, en: inEnglish[i]?.basis ?? basis },
      })),
    },
  })
}
