import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { centimos, toJsonInteger, ZERO } from "../../../../../domain/centimos"
import { splitMonth } from "../../../../../domain/split-month"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { termsAt } from "../../../../../modules/revenue-allocation/terms/terms-at"
import { requireArtisan } from "../../../../require-artisan"

/** A hundred soles. */
const INCOME = centimos(10_000)

/**
 * `GET /staff/artisans/:id/month-example`: how 100 soles of a month would be divided by what is in force today, by the
 * same rule as a close. Answers `{ example }` as `splitMonth` does, céntimos as numbers, with what is still owed of the
 * reparation (null without terms). Nothing is posted by it.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id } = await requireArtisan(req)
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
  const [{ rules }, found] = await Promise.all([
    ledger.currentPolicy(),
    ledger.reading((context) => termsAt(context, [id], today)),
  ])
  const { terms = null, orders = [], instruction = [] } = found.get(id) ?? {}
  const month = { earned: INCOME, carried: ZERO, terms, orders, instruction }
  const parts = splitMonth({ ...month, split: rules.income_split })
  const amounts = <Part extends { amount: bigint }>(list: readonly Part[]) =>
    list.map((part) => ({ ...part, amount: toJsonInteger(part.amount) }))
  res.json({
    example: {
      income: toJsonInteger(parts.income),
      inpe: toJsonInteger(parts.inpe),
      reparation: toJsonInteger(parts.reparation),
      alimony: amounts(parts.alimony),
      family: amounts(parts.family),
      savings: toJsonInteger(parts.savings),
      personal: toJsonInteger(parts.personal),
      held: toJsonInteger(parts.held),
      hold_reasons: parts.hold_reasons,
      reparation_outstanding: terms && toJsonInteger(terms.reparation_outstanding),
    },
  })
}
