import type { Month } from "../split-month"
import { atLeast, atMost, Fraction, percent, total } from "./fraction"

const NOTHING = Fraction.of(0)

/** What the law gives of a month before anything is cut to céntimos. */
export type ExactMonth = {
  income: Fraction
  inpe: Fraction
  reparation: Fraction
  /** The maker's part: the seventy and what reparation leaves of the twenty. */
  own: Fraction
  /** What courts ordered, each. */
  ordered: Fraction[]
  /** What is left of the maker's part after them; below zero when orders exceed it. */
  left: Fraction
}

/** The law of D.Leg. 1343 art. 14, said a second time with exact rationals. */
export function exactMonth({ earned, carried, terms, orders, split }: Month): ExactMonth {
  const income = atLeast(Fraction.of(earned).plus(Fraction.of(carried)), NOTHING)
  const isSentenced = terms !== null && terms.situation !== "awaiting_sentence"
  const owed = isSentenced ? atLeast(Fraction.of(terms.reparation_outstanding), NOTHING) : NOTHING
  const inpe = percent(income, split.inpe_bp)
  const reparation = atMost(percent(income, split.reparation_bp), owed)
  const own = income.minus(inpe).minus(reparation)
  const ordered = orders.map((order) =>
    order.kind === "amount" ? Fraction.of(order.amount) : percent(income, order.percent_bp)
  )
  return { income, inpe, reparation, own, ordered, left: own.minus(total(ordered)) }
}

/** What an instruction gives of `left`, part by part, each cut to what is left when its turn comes. */
export function exactInstruction(left: Fraction, instruction: Month["instruction"]): Fraction[] {
  let rest = left
  return instruction.map((part) => {
    const wished = part.kind === "amount" ? Fraction.of(part.amount) : percent(left, part.percent_bp)
    const given = atMost(wished, rest)
    rest = rest.minus(given)
    return given
  })
}
