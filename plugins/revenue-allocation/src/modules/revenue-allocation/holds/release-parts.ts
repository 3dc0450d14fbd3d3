import { centimos, sum, type Centimos } from "../../../domain/centimos"
import type { IncomeSplit } from "../../../domain/policy"
import { type HoldReason, type MonthParts, splitMonth } from "../../../domain/split-month"
import type { Credit } from "../settlement/share-entries"
import type { ArtisanTerms } from "../terms/terms-at"

/** A month of which something is on hold. */
export type HeldMonth = {
  artisan_id: string
  /** The income that the month divided, and what of it is on hold. */
  income: Centimos
  held: Centimos
  /** What the month has given by now, by the code of the account. */
  given: ReadonlyMap<string, Centimos>
  split: IncomeSplit
}

/** What of money on hold may move by now, and what has to stay and why. */
export type Release = { credits: Credit[]; still_held: Centimos; reasons: readonly HoldReason[] }

/**
 * Divides what is on hold of a month as the month would be divided by today's terms, less what it has given already:
 * first the reparation, then alimony, then the family, each as far as it lacks something; what is left is the
 * artisan's own, and stays where there is still no rule or no account for it (M2).
 *
 * Nothing that was given is taken back, and relatives who had their part of the month do not have it again because an
 * instruction changed since. A person who left prison has no account of that kind any more, and what was signed ended
 * with it (D.S. 025-2017-JUS, art. 52.3): once an account of theirs is on record, what is left is paid to it.
 */
export function releaseParts(month: HeldMonth, today: ArtisanTerms): Release {
  const { artisan_id, given } = month
  const parts = partsToday(month, today)
  const credits: Credit[] = []
  let left: bigint = month.held
  const give = (account: string, lacks: bigint) => {
    const amount = centimos(lacks < left ? lacks : left)
    if (amount <= 0n) return
    left -= amount
    credits.push({ account, amount })
  }
  const had = (account: string) => given.get(account) ?? 0n

  give(`reparation:${artisan_id}`, parts.reparation - had(`reparation:${artisan_id}`))
  for (const { order_id, amount } of parts.alimony)
    give(`court:${order_id}`, amount - had(`court:${order_id}`))
  const relatives = `artisan:${artisan_id}:family:`
  let family = sum(parts.family.map(({ amount }) => amount)) - hadTogether(given, relatives)
  for (const { beneficiary_id, amount } of parts.family) {
    const lacks = amount - had(relatives + beneficiary_id)
    const before = left
    give(relatives + beneficiary_id, lacks < family ? lacks : family)
    family -= before - left
  }

  const reasons = whyItStays(parts, today)
  if (reasons.length) return { credits, still_held: centimos(left), reasons: left > 0n ? reasons : [] }
  give(`artisan:${artisan_id}:savings`, parts.savings - had(`artisan:${artisan_id}:savings`))
  give(`artisan:${artisan_id}:personal`, left)
  return { credits, still_held: centimos(0n), reasons: [] }
}

function partsToday({ income, split }: HeldMonth, { terms, orders, instruction }: ArtisanTerms): MonthParts {
  const free = terms?.situation === "released" && terms.account_state === "open"
  return splitMonth({
    ...{ earned: income, carried: centimos(0n), split, orders },
    terms: free ? { ...terms, situation: "sentenced" } : terms,
    instruction: free ? [] : instruction,
  })
}

function whyItStays({ hold_reasons }: MonthParts, { terms }: ArtisanTerms): readonly HoldReason[] {
  if (hold_reasons.length || terms?.account_state === "open") return hold_reasons
  return [terms?.account_state === "barred" ? "account_barred" : "no_special_account"]
}

function hadTogether(given: ReadonlyMap<string, Centimos>, prefix: string): bigint {
  return sum([...given].filter(([account]) => account.startsWith(prefix)).map(([, amount]) => amount))
}
