import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { limaMonth, parseMonth } from "../../../../domain/lima-month"
import { readOverview } from "../../../../staff-lists/overview"
import type { LedgerOverviewQuery } from "../../../validators-ledger"

/**
 * `GET /staff/ledger/overview?month=2026-11`: `{ month, currency_code, kinds }`: who got what in a month of Lima, this
 * one without, by kind of account. Céntimos, debit positive.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { month: asked, currency_code, locale } = req.validatedQuery as unknown as LedgerOverviewQuery
  const month = asked === undefined ? limaMonth(new Date()) : parseMonth(asked)
  res.json({ month, currency_code, kinds: await readOverview(req.scope, month, currency_code, locale) })
}
