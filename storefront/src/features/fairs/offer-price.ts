import type { PublicFairState } from "@/lib/api/fair-row"

/** What is known of one kind of a piece at a stand; céntimos, pieces. */
type Offer = {
  price: number | null
  before: number | null
  fair_price: number
  quota_left: number | null
  available: number | null
}

/** What is said of its price. Amounts in céntimos. */
export type OfferPrice =
  /** The shop has none: it cannot be bought. */
  | { kind: "none" }
  /** The fair's, or what is lower still; `left` where only so many are to be had at it. */
  | { kind: "fair"; price: number; before: number | null; left: number | null }
  /** The fair's pieces have been sold; the rest cost what they cost. */
  | { kind: "quota_gone"; price: number; fairPrice: number }
  /** What it will cost when the fair opens. */
  | { kind: "coming"; price: number; fairPrice: number; quota: number | null }
  /** What it costs in the shop. */
  | { kind: "normal"; price: number; before: number | null }

/**
 * How the price of a piece is told at a stand. What is charged at this moment is always told as it is: a fair price
 * that is not in force, for whatever reason, is no price that one can pay.
 */
export function offerPrice(offer: Offer, state: PublicFairState): OfferPrice {
  const { price, before, fair_price: fairPrice, quota_left: quota } = offer
  if (price === null) return { kind: "none" }
  if (state === "announced" && fairPrice < price) return { kind: "coming", price, fairPrice, quota }
  if (state === "live") {
    const gone = quota === 0
    if (gone && price > fairPrice) return { kind: "quota_gone", price, fairPrice }
    if (!gone && price <= fairPrice) return { kind: "fair", price, before, left: quota }
  }
  return { kind: "normal", price, before }
}
