import { parseSoles } from "../../../lib/money"
import { wholeNumber } from "../form/whole-number"

/** Before a product's id in the names of its fields: whether it goes, for how much, how many, how many kept back. */
export const OFFER = "offer_"
export const PRICE = "price_"
export const QUOTA = "quota_"
export const KEPT = "kept_"

/** The most of each that the API takes: céntimos, pieces. */
const MOST_CENTIMOS = 10_000_000
const MOST_PIECES = 100_000

/** A product that goes to the fair: céntimos with IGV; `quota` null for all there are. */
export type TypedOffer = { id: string; fair_price: number; quota: number | null; kept: number }

/** What is wrong with a field of a product. */
export type OfferProblem = "price" | "quota" | "kept" | "keptOverQuota"

/** The products that a form has rows of, in their order there. */
export function offeredIds(form: FormData): string[] {
  return [...form.keys()].filter((name) => name.startsWith(PRICE)).map((name) => name.slice(PRICE.length))
}

/**
 * What is offered, in the order of the form's rows; of what is not ticked nothing is read. What cannot be read is a
 * problem of its field, by name.
 */
export function readOffers(form: FormData): {
  offers: TypedOffer[]
  problems: Record<string, OfferProblem>
} {
  const problems: Record<string, OfferProblem> = {}
  const offers: TypedOffer[] = []
  const typed = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  for (const id of offeredIds(form)) {
    if (!form.has(OFFER + id)) continue
    const price = parseSoles(typed(PRICE + id))
    const quota = typed(QUOTA + id) === "" ? null : wholeNumber(typed(QUOTA + id), 1, MOST_PIECES)
    const kept = typed(KEPT + id) === "" ? 0 : wholeNumber(typed(KEPT + id), 0, MOST_PIECES)
    if (price === null || price < 1 || price > MOST_CENTIMOS) problems[PRICE + id] = "price"
    if (quota === null && typed(QUOTA + id) !== "") problems[QUOTA + id] = "quota"
    if (kept === null) problems[KEPT + id] = "kept"
    else if (quota !== null && kept > quota) problems[KEPT + id] = "keptOverQuota"
    offers.push({ id, fair_price: price ?? 0, quota, kept: kept ?? 0 })
  }
  return { offers, problems }
}

/** Fields that say this, for a form that is shown: the inverse of {@link readOffers}. */
export function offerValues(offers: readonly TypedOffer[]): Record<string, string | string[]> {
  return Object.fromEntries(
    offers.flatMap(({ id, fair_price, quota, kept }) => [
      [OFFER + id, ["si"]],
      [PRICE + id, (fair_price / 100).toFixed(2)],
      [QUOTA + id, quota === null ? "" : String(quota)],
      [KEPT + id, kept === 0 ? "" : String(kept)],
    ])
  )
}
