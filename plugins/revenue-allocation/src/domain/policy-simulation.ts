import { allocateIfSold } from "./allocate-if-sold"
import type { OrderEntry } from "./allocate-order"
import { account } from "./account"
import { centimos, sum, toJsonInteger, ZERO } from "./centimos"
import type { Mode, PolicyRules } from "./policy"
import { publicShares, type Language, type Party, type PublicShare } from "./public-share"
import { share } from "./share"

/** An invented sale of one piece, to see what rules do with it. */
export type SimulatedSale = {
  /** What the buyer pays for a unit, in céntimos, tax included. */
  price: number
  quantity: number
  mode: Mode
  /** Céntimos per unit; null where nothing is agreed. */
  agreed_pay: number | null
  /** Who makes it: basis points of the makers' income. */
  makers: readonly number[]
}

/** What becomes of the sale, in céntimos; against other rules where they were given. */
export type Simulation = {
  amount: number
  /** Who gets what; they add up to the amount. `against_amount` is null without other rules. */
  lines: { party: Party; label: string; amount: number; against_amount: number | null; basis: string }[]
  /** In the order given: the income of each, and the law's general split of it (70/20/10). */
  makers: {
    share_bp: number
    income: number
    against_income: number | null
    maker: number
    reparation: number
    inpe: number
  }[]
}

/** Computes a sale by the code that posts real ones. */
export function simulate(
  sale: SimulatedSale,
  rules: PolicyRules,
  against: PolicyRules | null,
  language: Language
): Simulation {
  const amount = sale.price * sale.quantity
  const by = (policy: PolicyRules) => {
    const entries = entriesOf(sale, amount, policy)
    return { entries, shares: publicShares(entries, [sale.mode], policy, language) }
  }
  const now = by(rules)
  const other = against && by(against)
  const amountOf = (shares: readonly PublicShare[], party: Party) =>
    shares.find((found) => found.party === party)?.amount ?? 0

  const gone = (other?.shares ?? []).filter(({ party }) => !now.shares.some((found) => found.party === party))
  return {
    amount,
    lines: [...now.shares, ...gone].map(({ party, label, basis }) => ({
      party,
      label,
      amount: amountOf(now.shares, party),
      against_amount: other && amountOf(other.shares, party),
      basis,
    })),
    makers: sale.makers.map((share_bp, index) => {
      const income = incomeOf(now.entries, index)
      const { maker_bp, reparation_bp, inpe_bp } = rules.income_split
      const [maker = ZERO, reparation = ZERO, inpe = ZERO] = share(
        income,
        [maker_bp, reparation_bp, inpe_bp].map(BigInt)
      )
      return {
        share_bp,
        income: toJsonInteger(income),
        against_income: other && toJsonInteger(incomeOf(other.entries, index)),
        maker: toJsonInteger(maker),
        reparation: toJsonInteger(reparation),
        inpe: toJsonInteger(inpe),
      }
    }),
  }
}

function entriesOf(sale: SimulatedSale, amount: number, rules: PolicyRules): OrderEntry[] {
  const { mode, agreed_pay, quantity } = sale
  const makers = sale.makers.map((share_bp, index) => ({ artisan_id: artisanId(index), share_bp }))
  const origin = { workshop_id: "simulated", mode, agreed_pay, makers }
  return allocateIfSold({ gross: amount, quantity, origin }, rules)
}

function incomeOf(entries: readonly OrderEntry[], index: number) {
  const own = entries.filter((entry) => entry.account === account.income(artisanId(index)))
  return centimos(-sum(own.map(({ amount }) => amount)))
}

/** In the order given, which is how ties among makers are settled. */
function artisanId(index: number): string {
  return `maker_${String(index).padStart(3, "0")}`
}
