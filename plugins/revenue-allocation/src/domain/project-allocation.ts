import { allocateIfSold } from "./allocate-if-sold"
import { toJsonInteger, type Centimos } from "./centimos"
import type { PolicyRules } from "./policy"
import { publicShares, type Language, type PublicShare } from "./public-share"
import type { SaleOrigin } from "./sale"

/**
 * Where the money of a price would go if it were paid now: the very division that a sale is posted by,
 * told by rule. `amount` is what the buyer pays for `quantity` units, tax included, in céntimos; the
 * shares add up to it. Nothing is owed for nothing: an amount of zero has no shares.
 */
export function projectAllocation(
  { amount, quantity, origin }: { amount: Centimos; quantity: number; origin: SaleOrigin | null },
  rules: PolicyRules,
  language: Language
): PublicShare[] {
  const entries = allocateIfSold({ gross: toJsonInteger(amount), quantity, origin }, rules)
  return publicShares(entries, origin ? [origin.mode] : [], rules, language)
}
