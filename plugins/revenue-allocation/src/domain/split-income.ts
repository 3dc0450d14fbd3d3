import { centimos, sum, ZERO, type Centimos } from "./centimos"
import { WHOLE_BP, type IncomeSplit } from "./policy"
import { share } from "./share"

/** One artisan's legal situation in the month that is divided. Amounts in céntimos. */
export type Terms = {
  /** Civil reparation still owed; zero when none was imposed (also before any sentence) or it is paid. */
  reparation_outstanding: Centimos
  /** What courts ordered to be paid to others out of the maker's part. */
  alimony: readonly { order_id: string; amount: Centimos }[]
  /** Whether there is an account in the artisan's name to pay into (D.S. 025-2017-JUS, art. 51). */
  special_account: boolean
  life_sentence: boolean
}

/** Why money may not move yet. Each is a gap in the law or in our records that a person has to close. */
export type HoldReason = "life_sentence" | "no_special_account" | "alimony_exceeds_share"

/** The parts of one month's income; they add up to it. */
export type IncomeParts = {
  inpe: Centimos
  reparation: Centimos
  alimony: readonly { order_id: string; amount: Centimos }[]
  /** To the maker's own account. */
  personal: Centimos
  held: Centimos
  hold_reasons: readonly HoldReason[]
}

/**
 * Divides one artisan's income of one month by law (M1; D.Leg. 1343 art. 14, D.S. 025-2017-JUS art. 53):
 * 70 to the maker, 20 to civil reparation, 10 to INPE.
 *
 * - No reparation owed: 90/0/10 (art. 53.2). The last instalment is what is outstanding; the rest of the
 *   20 joins the 70.
 * - Alimony comes out of the maker's part, as ordered (art. 14.1.a).
 * - Where no rule exists the money is held, never guessed at (M2): under a life sentence all but INPE's
 *   tenth (art. 14.2 refers to a rule that the regulation does not contain); without a special account
 *   the maker's part, for only its destination is unknown; likewise when orders exceed that part.
 *
 * Throws a `RangeError` for an income below zero: that is carried to the next month, not divided.
 */
export function splitIncome(income: Centimos, terms: Terms, split: IncomeSplit): IncomeParts {
  if (income < 0n) throw new RangeError("a negative income is carried forward, not divided")
  const { maker_bp, reparation_bp } = split
  const owes = terms.reparation_outstanding > 0n
  const reparationBp = owes ? reparation_bp : 0
  const makerBp = owes ? maker_bp : maker_bp + reparation_bp
  const [maker = ZERO, twenty = ZERO, inpe = ZERO] = share(income, [
    BigInt(makerBp),
    BigInt(reparationBp),
    BigInt(WHOLE_BP - makerBp - reparationBp),
  ])
  const nothing = { reparation: ZERO, alimony: [], personal: ZERO }

  if (terms.life_sentence) {
    return { ...nothing, inpe, held: centimos(maker + twenty), hold_reasons: ["life_sentence"] }
  }
  const reparation = twenty < terms.reparation_outstanding ? twenty : terms.reparation_outstanding
  const own = centimos(maker + twenty - reparation)
  const ordered = sum(terms.alimony.map(({ amount }) => amount))
  if (ordered > own) {
    return { ...nothing, inpe, reparation, held: own, hold_reasons: ["alimony_exceeds_share"] }
  }
  const personal = centimos(own - ordered)
  const parts = { inpe, reparation, alimony: terms.alimony }
  return terms.special_account
    ? { ...parts, personal, held: ZERO, hold_reasons: [] }
    : { ...parts, personal: ZERO, held: personal, hold_reasons: ["no_special_account"] }
}
