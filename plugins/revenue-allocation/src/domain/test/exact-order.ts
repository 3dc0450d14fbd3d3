import type { OrderPosition } from "../order-position"
import type { Deduction, PolicyRules } from "../policy"
import type { SaleLine } from "../sale"
import { atLeast, atMost, Fraction, handOut, nearest, percent, total } from "./fraction"

/** Who has what of an order, by `line account`; nothing that is zero. */
export type ExactOrder = Map<string, bigint>

const key = (lineId: string | null, account: string) => `${lineId ?? "-"} ${account}`

/**
 * What an order gives to whom, said a second time and differently: with exact rationals and céntimos handed out one by
 * one. Nothing of the code that posts is used. Only for small amounts.
 */
export function exactOrder(position: OrderPosition, rules: PolicyRules): ExactOrder {
  const found: ExactOrder = new Map()
  const credit = (lineId: string | null, account: string, amount: bigint) => {
    const at = key(lineId, account)
    found.set(at, (found.get(at) ?? 0n) - amount)
  }
  let paid = 0n
  for (const { amount, provider_id } of position.movements) {
    paid += BigInt(amount)
    credit(null, `clearing:${provider_id}`, -BigInt(amount))
  }
  const parts = [...position.lines, ...position.shipping]
  const worth = parts.reduce((sum, { gross }) => sum + BigInt(gross), 0n)
  const short = worth - paid

  if (paid <= 0n) credit(null, "hold:unattributed", paid)
  else {
    // Missing more than a céntimo for each part is a part payment; everything falls due in the same step.
    const isPartial = short > BigInt(parts.length)
    const step = isPartial ? Fraction.of(paid, worth) : Fraction.of(1)
    const amounts = isPartial
      ? handOut(
          paid,
          parts.map(({ gross }) => Fraction.of(gross).times(step))
        )
      : parts.map(({ gross }) => BigInt(gross))
    if (!isPartial) {
      const isRounding = -short <= BigInt(parts.length)
      credit(null, isRounding ? "rounding" : "hold:unattributed", -short)
    }
    position.lines.forEach((line, index) => {
      const gross = amounts[index]!
      const tax = taxOf(gross, line.tax_bp ?? rules.igv.rate_bp)
      credit(line.line_id, "tax:igv", tax)
      divideLine(line, gross, gross - tax, step, rules, (account, amount) =>
        credit(line.line_id, account, amount)
      )
    })
    position.shipping.forEach(({ line_id, tax_bp }, index) => {
      const gross = amounts[position.lines.length + index]!
      const tax = taxOf(gross, tax_bp ?? rules.igv.rate_bp)
      credit(line_id, "tax:igv", tax)
      credit(line_id, "shipping", gross - tax)
    })
  }
  return new Map([...found].filter(([, amount]) => amount !== 0n))
}

/** The exact parts of a line's net before they are cut to céntimos: makers in the order of their ids, then deductions. */
export function exactParts(
  { origin, quantity }: Pick<SaleLine, "origin" | "quantity">,
  gross: bigint,
  net: bigint,
  step: Fraction,
  deductions: readonly Deduction[]
): { makers: [string, Fraction][]; taken: [Deduction, Fraction][] } {
  let left = Fraction.of(net)
  const taken = deductions.map((deduction): [Deduction, Fraction] => {
    const { rate_bp, base, floor, cap, per } = deduction
    const limit = (amount: number) =>
      Fraction.of(amount)
        .times(Fraction.of(per === "unit" ? quantity : 1))
        .times(step)
    let wished = percent(Fraction.of(base === "gross" ? gross : net), rate_bp)
    if (floor !== undefined) wished = atLeast(wished, limit(floor))
    if (cap !== undefined) wished = atMost(wished, limit(cap))
    const amount = atMost(wished, left)
    left = left.minus(amount)
    return [deduction, amount]
  })
  const makers = [...(origin?.makers ?? [])].sort((a, b) => a.artisan_id.localeCompare(b.artisan_id))
  const whole = total(makers.map(({ share_bp }) => Fraction.of(share_bp)))
  return {
    makers: makers.map(({ artisan_id, share_bp }) => [
      artisan_id,
      left.times(Fraction.of(share_bp)).over(whole),
    ]),
    taken,
  }
}

function divideLine(
  line: SaleLine,
  gross: bigint,
  net: bigint,
  step: Fraction,
  rules: PolicyRules,
  credit: (account: string, amount: bigint) => void
): void {
  const { origin, quantity } = line
  if (!origin || origin.makers.length === 0) return credit("hold:unattributed", net)
  const mode = rules.modes[origin.mode]
  if (mode.income === "agreed_pay") {
    if (origin.agreed_pay === null) return credit("hold:unattributed", net)
    const pay = nearest(Fraction.of(origin.agreed_pay).times(Fraction.of(quantity)).times(step))
    const { makers } = exactParts(line, pay, pay, step, [])
    const given = handOut(
      pay,
      makers.map(([, part]) => part)
    )
    makers.forEach(([id], index) => credit(`artisan:${id}:income`, given[index]!))
    return credit(`company:${origin.workshop_id}`, net - pay)
  }
  const { makers, taken } = exactParts(line, gross, net, step, mode.deductions)
  const given = handOut(
    net,
    [...makers, ...taken].map(([, part]) => part)
  )
  makers.forEach(([id], index) => credit(`artisan:${id}:income`, given[index]!))
  taken.forEach(([{ code }], index) =>
    credit(
      code === "materials" ? `deductions:materials:${origin.workshop_id}` : `deductions:${code}`,
      given[makers.length + index]!
    )
  )
}

function taxOf(gross: bigint, rateBp: number): bigint {
  return nearest(Fraction.of(gross).times(Fraction.of(rateBp, 10_000 + rateBp)))
}
