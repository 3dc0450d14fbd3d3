import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"

const PAGE = 500

const Payments = z.array(
  z.object({ id: z.string(), captures: z.array(z.object({ id: z.string() })).default([]) })
)

/**
 * Payments with a capture made at or after `since` that has no posting (M8), oldest id first. Asks the
 * payment module page by page and the ledger once per page; memory stays flat over any number of payments.
 */
export async function* unpostedPayments(container: MedusaContainer, since: Date): AsyncGenerator<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  let after = ""
  for (;;) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "captures.id"],
      filters: { id: { $gt: after }, captures: { created_at: { $gte: since } } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    const payments = Payments.parse(data)
    const captureIds = payments.flatMap(({ captures }) => captures.map(({ id }) => id))
    const missing = new Set(await ledger.withoutPosting("sale_captured", captureIds))
    for (const { id, captures } of payments) {
      if (captures.some((capture) => missing.has(capture.id))) yield id
    }
    const last = payments.at(-1)
    if (!last || payments.length < PAGE) return
    after = last.id
  }
}
