import { account } from "./account"
import { centimos, divideToNearest, sum, ZERO, type Centimos } from "./centimos"
import { WHOLE_BP, type PolicyRules } from "./policy"
import type { Sale, SaleLine, SaleOrigin } from "./sale"
import { share } from "./share"

/** One side of a ledger transaction. `amount` in céntimos: debit positive, credit negative. */
export type SaleEntry = { account: string; amount: Centimos; line_id: string | null }

/** What a part of the sale gives to whom, before signs: positive is what somebody gets. */
type Credit = { account: string; amount: Centimos }

/**
 * The entries of one captured payment (design §6.1): debit the provider's clearing account with what was
 * captured, credit everyone who has a part in it. They sum to zero.
 *
 * Several captures of one order are cumulative: each posts the difference between what all captured so
 * far gives and what was given before, so that the last one completes every share exactly.
 */
export function allocateSale(sale: Sale, rules: PolicyRules): SaleEntry[] {
  const before = allocateTotal(sale, centimos(sale.captured_before), rules)
  const after = allocateTotal(sale, centimos(sale.captured_before + sale.captured), rules)

  const credits = new Map(after.map((entry) => [keyOf(entry), entry]))
  for (const entry of before) {
    const now = credits.get(keyOf(entry))
    credits.set(keyOf(entry), { ...entry, amount: centimos((now?.amount ?? 0n) - entry.amount) })
  }
  return [
    { account: account.clearing(sale.provider_id), amount: centimos(sale.captured), line_id: null },
    ...[...credits.values()]
      .filter(({ amount }) => amount !== 0n)
      .map((entry) => ({ ...entry, amount: centimos(-entry.amount) })),
  ]
}

/** Who gets what once `captured` céntimos of the order are in, whatever number of payments it took. */
function allocateTotal(sale: Sale, captured: Centimos, rules: PolicyRules): SaleEntry[] {
  if (captured === 0n) return []
  const parts = [...sale.lines, ...sale.shipping].map(({ gross }) => centimos(gross))
  const expected = sum(parts)
  const excess = centimos(captured - expected)
  // Each part was rounded to a céntimo by itself, so a paid order may be off by one for each.
  const complete = excess <= 0n ? -excess <= parts.length : true
  const settled = complete ? expected : captured
  const amounts = complete ? parts : share(captured, parts)

  const amountOf = (index: number) => amounts[index] ?? ZERO
  const entries = [
    ...sale.lines.flatMap((line, index) => {
      // The agreed pay falls due in step with the payment.
      const pay = (perUnit: number) =>
        centimos(divideToNearest(BigInt(perUnit) * BigInt(line.quantity) * settled, expected || 1n))
      return forLine(line.line_id, allocateLine(line, amountOf(index), pay, rules))
    }),
    ...sale.shipping.flatMap((method, index) => {
      const amount = amountOf(sale.lines.length + index)
      const tax = taxIn(amount, method.tax_bp ?? rules.igv.rate_bp)
      return forLine(method.line_id, [
        { account: account.shipping, amount: centimos(amount - tax) },
        { account: account.tax, amount: tax },
      ])
    }),
  ]
  if (complete && excess !== 0n) {
    // A céntimo here or there is rounding; more than the order's worth is money nobody has a claim to yet.
    const isRounding = excess <= parts.length
    entries.push({
      account: isRounding ? account.rounding : account.unattributed,
      amount: excess,
      line_id: null,
    })
  }
  return entries
}

/** Divides what was paid for one line (tax included). The parts add up to `amount`. */
function allocateLine(
  line: SaleLine,
  amount: Centimos,
  pay: (perUnit: number) => Centimos,
  rules: PolicyRules
): Credit[] {
  const tax = taxIn(amount, line.tax_bp ?? rules.igv.rate_bp)
  const net = centimos(amount - tax)
  return [...allocateNet(line, net, pay, rules), { account: account.tax, amount: tax }]
}

function allocateNet(
  { origin, quantity }: SaleLine,
  net: Centimos,
  pay: (perUnit: number) => Centimos,
  rules: PolicyRules
): Credit[] {
  const held: Credit[] = [{ account: account.unattributed, amount: net }]
  if (!origin || origin.makers.length === 0) return held
  const makers = [...origin.makers].sort((a, b) => (a.artisan_id < b.artisan_id ? -1 : 1))
  const shares = makers.map(({ share_bp }) => BigInt(share_bp))
  const mode = rules.modes[origin.mode]

  if (mode.income === "agreed_pay") {
    // Nobody agreed a pay for half a unit, which Medusa's cart would sell.
    if (origin.agreed_pay === null || !Number.isInteger(quantity)) return held
    const income = pay(origin.agreed_pay)
    return [
      ...toMakers(makers, share(income, shares)),
      // Below zero when the price does not cover the pay: the company owes it all the same.
      { account: account.company(origin.workshop_id), amount: centimos(net - income) },
    ]
  }

  // One division of the net among makers and deductions, so that everyone is within a céntimo of their
  // exact part. Makers are listed first: of equal remainders theirs win.
  const shareTotal = shares.reduce((total, part) => total + part, 0n)
  const incomeBp = BigInt(WHOLE_BP - mode.deductions.reduce((total, { rate_bp }) => total + rate_bp, 0))
  const amounts = share(net, [
    ...shares.map((part) => part * incomeBp),
    ...mode.deductions.map(({ rate_bp }) => BigInt(rate_bp) * shareTotal),
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

function forLine(lineId: string, credits: readonly Credit[]): SaleEntry[] {
  return credits.map((credit) => ({ ...credit, line_id: lineId }))
}

function keyOf(entry: SaleEntry): string {
  return JSON.stringify([entry.line_id, entry.account])
}
