import { account } from "./account"
import { centimos, divideToNearest, sum, ZERO, type Centimos } from "./centimos"
import { paidOf, type OrderPosition } from "./order-position"
import { WHOLE_BP, type PolicyRules } from "./policy"
import { weighDeductions } from "./policy-deductions"
import type { SaleLine, SaleOrigin } from "./sale"
import { share } from "./share"

/** One side of a ledger transaction. `amount` in céntimos: debit positive, credit negative. */
export type OrderEntry = { account: string; amount: Centimos; line_id: string | null }

/** How much of the order is paid, of how much: what is agreed per unit falls due in step with it. */
type PaidStep = { settled: Centimos; worth: bigint }

/** What a part of the order gives to whom, before signs: positive is what somebody gets. */
type Credit = { account: string; amount: Centimos }

/**
 * Who has what of an order **in total** (design §6): debits the providers' clearing accounts with what they took less
 * what they gave back, credits everyone who has a part in what the buyer keeps. The entries sum to zero; none is zero.
 *
 * What is posted is always this less what was posted before. So partial captures complete every share exactly, refunds
 * take back exactly what was given over any number of them (M7), and nothing depends on the order of events.
 */
export function allocateOrder(position: OrderPosition, rules: PolicyRules): OrderEntry[] {
  const taken = new Map<string, bigint>()
  for (const { provider_id, amount } of position.movements) {
    taken.set(provider_id, (taken.get(provider_id) ?? 0n) + BigInt(amount))
  }
  return [
    ...[...taken].map(([providerId, amount]) => ({
      account: account.clearing(providerId),
      amount: centimos(amount),
      line_id: null,
    })),
    ...creditsOf(position, rules).map((credit) => ({ ...credit, amount: centimos(-credit.amount) })),
  ].filter(({ amount }) => amount !== 0n)
}

/** Whether what a line brings is nobody's yet: no origin or maker on record, or no pay agreed (M2). */
export function isHeld({ origin, quantity }: SaleLine, rules: PolicyRules): boolean {
  if (!origin || origin.makers.length === 0) return true
  // Nobody agreed a pay or a deduction for half a unit, which Medusa's cart would sell.
  const mode = rules.modes[origin.mode]
  return mode.income === "agreed_pay"
    ? origin.agreed_pay === null || !Number.isInteger(quantity)
    : mode.deductions.some(({ per }) => per === "unit") && !Number.isInteger(quantity)
}

function creditsOf(position: OrderPosition, rules: PolicyRules): OrderEntry[] {
  const paid = paidOf(position)
  const parts = [...position.lines, ...position.shipping].map(({ gross }) => centimos(gross))
  // All given back: nobody has anything. More given back than came in is a loss that a person has to place.
  if (paid <= 0n) return [{ account: account.unattributed, amount: paid, line_id: null }]

  const worth = sum(parts)
  const excess = centimos(paid - worth)
  // Each part was rounded to a céntimo by itself, so a paid order may be off by one for each.
  const complete = -excess <= parts.length
  const settled = complete ? worth : paid
  const amounts = complete ? parts : share(paid, parts)

  const amountOf = (index: number) => amounts[index] ?? ZERO
  const credits = [
    ...position.lines.flatMap((line, index) =>
      forLine(line.line_id, allocateLine(line, amountOf(index), { settled, worth: worth || 1n }, rules))
    ),
    ...position.shipping.flatMap((method, index) => {
      const amount = amountOf(position.lines.length + index)
      const tax = taxIn(amount, method.tax_bp ?? rules.igv.rate_bp)
      return forLine(method.line_id, [
        { account: account.shipping, amount: centimos(amount - tax) },
        { account: account.tax, amount: tax },
      ])
    }),
  ]
  if (complete) {
    // A céntimo here or there is rounding; more than the order's worth is money nobody has a claim to yet: paid twice,
    // or for goods that came back and are not refunded yet.
    const isRounding = excess <= parts.length
    credits.push({
      account: isRounding ? account.rounding : account.unattributed,
      amount: excess,
      line_id: null,
    })
  }
  return credits
}

/** Divides what was paid for one line (tax included). The parts add up to `amount`. */
function allocateLine(line: SaleLine, amount: Centimos, step: PaidStep, rules: PolicyRules): Credit[] {
  const tax = taxIn(amount, line.tax_bp ?? rules.igv.rate_bp)
  const net = centimos(amount - tax)
  return [...allocateNet(line, amount, net, step, rules), { account: account.tax, amount: tax }]
}

function allocateNet(
  line: SaleLine,
  gross: Centimos,
  net: Centimos,
  { settled, worth }: PaidStep,
  rules: PolicyRules
): Credit[] {
  const { origin, quantity } = line
  if (!origin || isHeld(line, rules)) return [{ account: account.unattributed, amount: net }]
  const makers = [...origin.makers].sort((a, b) => (a.artisan_id < b.artisan_id ? -1 : 1))
  const shares = makers.map(({ share_bp }) => BigInt(share_bp))
  const mode = rules.modes[origin.mode]

  if (mode.income === "agreed_pay") {
    const pay = BigInt(origin.agreed_pay ?? 0) * BigInt(quantity)
    const income = centimos(divideToNearest(pay * settled, worth))
    return [
      ...toMakers(makers, share(income, shares)),
      // Below zero when the price does not cover the pay: the company owes it all the same.
      { account: account.company(origin.workshop_id), amount: centimos(net - income) },
    ]
  }

  // One division of the net among makers and deductions, so that everyone is within a céntimo of their
  // exact part. Makers are listed first: of equal remainders theirs win.
  const shareTotal = shares.reduce((total, part) => total + part, 0n)
  const { left, taken } = weighDeductions({ net, gross, quantity, settled, worth }, mode.deductions)
  const amounts = share(net, [
    ...shares.map((part) => part * left),
    ...taken.map((amount) => amount * shareTotal),
  ])
  return [
    ...toMakers(makers, amounts),
    ...mode.deductions.map(({ code }, index) => ({
      account: account.deduction(code, origin.workshop_id),
      amount: amounts[makers.length + index] ?? ZERO,
    })),
  ]
}

/** The tax contained in a price, to the nearest céntimo, as receipts state it. */
function taxIn(amount: Centimos, rateBp: number): Centimos {
  return centimos(divideToNearest(amount * BigInt(rateBp), BigInt(WHOLE_BP + rateBp)))
}

function toMakers(makers: SaleOrigin["makers"], amounts: readonly Centimos[]): Credit[] {
  return makers.map(({ artisan_id }, index) => ({
    account: account.income(artisan_id),
    amount: amounts[index] ?? ZERO,
  }))
}

function forLine(lineId: string, credits: readonly Credit[]): OrderEntry[] {
  return credits.map((credit) => ({ ...credit, line_id: lineId }))
}
