import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { limaMonth, parseMonth } from "../../../../domain/lima-month"
import { REVENUE_ALLOCATION_MODULE } from "../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../modules/revenue-allocation/service"
import {
  readComparison,
  sharesAsComputed,
} from "../../../../modules/revenue-allocation/settlement/compare-months"
import { previewMonth } from "../../../../modules/revenue-allocation/settlement/preview-month"
import { refused } from "../../../../modules/revenue-allocation/settlement/refusals"
import { nextMonth, obstacleTo } from "../../../../modules/revenue-allocation/settlement/start-settlement"

/**
 * `GET /staff/settlements/preview?month=`: what closing the month now would come to, without keeping anything; unasked
 * the month that is next. `blocked` is the code of why it cannot be closed yet. 409 `month_settled` for one whose
 * figures are kept: they are at `/staff/settlements/:id`.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const asked = req.validatedQuery.month as string | undefined
  const now = new Date()
  const { month, blocked, artisans, ...sums } = await ledger.reading(async (context) => {
    const month = asked ? parseMonth(asked) : ((await nextMonth(context)) ?? limaMonth(now))
    const obstacle = await obstacleTo(context, month, now)
    if (obstacle?.code === "month_settled") throw refused(obstacle.code, obstacle.message)
    return { month, blocked: obstacle?.code ?? null, ...(await previewMonth(context, month)) }
  })
  const comparison = await readComparison(connection, month, sharesAsComputed(artisans))
  res.json({ preview: { month, blocked, computed_at: now, ...sums, ...comparison } })
}
