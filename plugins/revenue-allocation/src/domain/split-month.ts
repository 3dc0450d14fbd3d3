import { centimos, larger, smaller, sum, ZERO, type Centimos } from "./centimos"
import { WHOLE_BP, type IncomeSplit } from "./policy"
import { share } from "./share"

/** One artisan's legal situation at the end of the month that is divided. */
export type MonthTerms = {
  situation: "awaiting_sentence" | "sentenced" | "released"
  life_sentence: boolean
  /** Civil reparation still owed after all settlements before; zero when none was imposed or it is paid. */
  reparation_outstanding: Centimos
  /** Of the account in the artisan's own name (D.S. 025-2017-JUS, arts. 51 and 52). */
  account_state: "open" | "none" | "barred" | "closed"
}

/** How much: a sum in céntimos, or basis points of something. */
export type Measure = { kind: "amount"; amount: Centimos } | { kind: "percent"; percent_bp: number }

/** What a court ordered to be paid to somebody else. A percentage is of the month's income. */
export type AlimonyOrder = Measure & {
  order_id: string
  /** Smaller goes first. */
  priority: number
}

/** One part of what the artisan signed. A percentage is of what is left of the maker's part after alimony. */
export type InstructionPart = Measure &
  ({ destination: "beneficiary"; beneficiary_id: string } | { destination: "savings" })

/** Why money may not move yet. Each is a gap in the law or in our records that a person has to close. */
export const HOLD_REASONS = [
  "no_terms",
  "life_sentence",
  "alimony_exceeds_share",
  "released",
  "no_special_account",
  "account_barred",
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

export type Month = {
  /** What the month brought, less what was returned in it. Below zero after refunds. */
  earned: Centimos
  /** What came over from the months before: a negative that is still to be earned. */
  carried: Centimos
  /** `null` when nobody has recorded any. */
  terms: MonthTerms | null
  orders: readonly AlimonyOrder[]
  /** The parts of the instruction in force, in the artisan's order. */
  instruction: readonly InstructionPart[]
  split: IncomeSplit
}

/** The parts of one month's income, in céntimos. They add up to `income` and none is below zero. */
export type MonthParts = {
  /** What is divided: `earned` and `carried` together, or zero while they are below it (M7). */
  income: Centimos
  inpe: Centimos
  reparation: Centimos
  /** By priority; without those that come to nothing. */
  alimony: readonly { order_id: string; amount: Centimos }[]
  /** In the artisan's order, each beneficiary once; without those that come to nothing. */
  family: readonly { beneficiary_id: string; amount: Centimos }[]
  savings: Centimos
  /** To the maker's own account. */
  personal: Centimos
  held: Centimos
  /** Why `held` is held; empty exactly when it is zero. */
  hold_reasons: readonly HoldReason[]
}

/**
 * Divides one artisan's income of one month by law (M1; D.Leg. 1343 art. 14, D.S. 025-2017-JUS art. 53).
 *
 * 1. INPE's tenth, whatever the terms.
 * 2. The fifth for civil reparation, at most what is outstanding (the last instalment) and nothing before
 *    a sentence; the rest of the fifth joins the maker's seventy (art. 53.2).
 * 3. Out of that maker's part what courts ordered (art. 14.1.a), then what the artisan signed, cut to what
 *    is left; then the rest is the artisan's own.
 *
 * Where no rule exists the money is held, never guessed at (M2):
 * - nothing on record, or a life sentence (art. 14.2 refers to a rule that the regulation does not
 *   contain): all but INPE's tenth;
 * - orders above the maker's part: that part, for no rule says who gets less;
 * - released: what is left after alimony, for the account is closed (art. 52.3) and what was signed was
 *   about it;
 * - no account, or barred from one: only what would have gone there. The family is paid as instructed.
 */
export function splitMonth({ earned, carried, terms, orders, instruction, split }: Month): MonthParts {
  const income = larger(ZERO, centimos(earned + carried))
  const [seventy = ZERO, fifth = ZERO, inpe = ZERO] = share(income, [
    BigInt(split.maker_bp),
    BigInt(split.reparation_bp),
    BigInt(split.inpe_bp),
  ])
  const undivided = { income, inpe, reparation: ZERO, alimony: [], family: [], savings: ZERO, personal: ZERO }
  if (terms === null) return hold("no_terms", undivided, centimos(seventy + fifth))
  if (terms.life_sentence) return hold("life_sentence", undivided, centimos(seventy + fifth))

  const owed = terms.situation === "awaiting_sentence" ? ZERO : terms.reparation_outstanding
  const reparation = larger(ZERO, smaller(owed, fifth))
  const own = centimos(seventy + fifth - reparation)

  const alimony = [...orders]
    .sort((a, b) => a.priority - b.priority)
    .map((order) => ({ order_id: order.order_id, amount: measured(order, income) }))
    .filter(({ amount }) => amount > 0n)
  const ordered = sum(alimony.map(({ amount }) => amount))
  if (ordered > own) return hold("alimony_exceeds_share", { ...undivided, reparation }, own)

  const left = centimos(own - ordered)
  const afterAlimony = { ...undivided, reparation, alimony }
  if (terms.situation === "released") return hold("released", afterAlimony, left)

  const { family, savings, rest } = instructed(left, instruction)
  if (terms.account_state === "open") {
    return { ...afterAlimony, family, savings, personal: rest, held: ZERO, hold_reasons: [] }
  }
  return hold(
    terms.account_state === "barred" ? "account_barred" : "no_special_account",
    { ...afterAlimony, family },
    centimos(savings + rest)
  )
}

/** The parts of an instruction in their order, each cut to what is left of `whole`. */
function instructed(whole: Centimos, instruction: readonly InstructionPart[]) {
  const family = new Map<string, Centimos>()
  let savings = ZERO
  let rest = whole
  // A percentage is the step from those before it to it, so that those that make the whole leave no céntimo over.
  let percent = 0
  for (const part of instruction) {
    const before = percent
    if (part.kind === "percent") percent += part.percent_bp
    const wished =
      part.kind === "amount" ? part.amount : centimos(partOf(whole, percent) - partOf(whole, before))
    const amount = smaller(wished, rest)
    rest = centimos(rest - amount)
    if (part.destination === "savings") savings = centimos(savings + amount)
    else if (amount > 0n) {
      family.set(part.beneficiary_id, centimos((family.get(part.beneficiary_id) ?? ZERO) + amount))
    }
  }
  return {
    family: [...family].map(([beneficiary_id, amount]) => ({ beneficiary_id, amount })),
    savings,
    rest,
  }
}

/** What a court's order takes of an income; a fraction of a céntimo stays with the maker. */
function measured(measure: Measure, income: Centimos): Centimos {
  return measure.kind === "amount" ? measure.amount : partOf(income, measure.percent_bp)
}

function partOf(whole: Centimos, basisPoints: number): Centimos {
  return centimos((whole * BigInt(basisPoints)) / BigInt(WHOLE_BP))
}

/** A reason stands only where there is money to hold. */
function hold(
  reason: HoldReason,
  parts: Omit<MonthParts, "held" | "hold_reasons">,
  held: Centimos
): MonthParts {
  return { ...parts, held, hold_reasons: held > 0n ? [reason] : [] }
}
