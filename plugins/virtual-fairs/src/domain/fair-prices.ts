import type { FairState } from "./fair-state"

/** One offer of a fair with what Medusa has of it. Céntimos, pieces. */
export type PricedOffer = {
  product_id: string
  variant_id: string
  title: string
  stand_id: string
  workshop: string
  fair_price: number
  /** What it costs outside of fairs; null where the shop has no price. */
  normal_price: number | null
  quota: number | null
  sold: number
  kept: number
  /** Pieces that are held back now. */
  kept_now: number
  /** Its price is in the fair's list. */
  written: boolean
  /** Still in the shop. */
  published: boolean
  /** Other published fairs at the same time where it stands, too. */
  elsewhere: { id: string; title: string; fair_price: number }[]
}

/**
 * What a promoter has to know of an offer. `no_price`: the shop has none, so neither has the fair. `withdrawn`: it is
 * not in the shop any more. `not_lower`: the shop's own price fell to the fair's or below, and is what is charged.
 * `not_all_kept`: there are fewer pieces than should be held back.
 */
export type PriceProblem = Pick<
  PricedOffer,
  "product_id" | "variant_id" | "title" | "stand_id" | "workshop"
> & {
  kind: "no_price" | "withdrawn" | "not_lower" | "not_all_kept"
  kept: number
  kept_now: number
}

/** One kind of a product that stands in several fairs at once at different prices; everybody is charged the lowest. */
export type PriceConflict = Pick<PricedOffer, "product_id" | "variant_id" | "title"> & {
  charged: number
  fairs: PricedOffer["elsewhere"]
}

/** How far a fair's prices are. */
export type FairPrices = {
  /** `to_write` while some wait to be; `written` is ready for the opening. */
  state: "none" | "to_write" | "written" | "in_force" | "ended"
  written: number
  waiting: number
  /** Offers whose quota is gone: they cost what the shop asks. */
  sold_out: number
  problems: PriceProblem[]
  conflicts: PriceConflict[]
}

type Fair = { id: string; title: string; state: FairState }

/** Says of a fair's offers what has been written, what waits, and what somebody should look at. */
export function fairPrices(fair: Fair, offers: readonly PricedOffer[]): FairPrices {
  const sold_out = offers.filter(isSoldOut).length
  const written = offers.filter((offer) => offer.written).length
  const waiting = offers.filter(
    (offer) => !offer.written && !isSoldOut(offer) && offer.normal_price !== null
  ).length
  return {
    state: stateOf(fair.state, { written, waiting, sold_out }),
    written,
    waiting,
    sold_out,
    problems: offers.flatMap((offer) => problemsOf(fair, offer)),
    conflicts: offers.flatMap((offer) => conflictOf(fair, offer) ?? []),
  }
}

/** Nothing is left at the fair's price. */
const isSoldOut = ({ quota, sold }: Pick<PricedOffer, "quota" | "sold">) => quota !== null && sold >= quota

function stateOf(
  state: FairState,
  { written, waiting, sold_out }: Pick<FairPrices, "written" | "waiting" | "sold_out">
): FairPrices["state"] {
  if (state === "closed" || state === "archived" || state === "cancelled") return "ended"
  if (waiting > 0) return "to_write"
  if (written + sold_out === 0) return "none"
  return state === "live" ? "in_force" : "written"
}

const OVER: readonly FairState[] = ["closed", "archived", "cancelled"]

function problemsOf({ state }: Fair, offer: PricedOffer): PriceProblem[] {
  if (OVER.includes(state)) return []
  const { product_id, variant_id, title, stand_id, workshop, kept, kept_now } = offer
  const kinds: PriceProblem["kind"][] = []
  if (!offer.published) kinds.push("withdrawn")
  else if (offer.normal_price === null) kinds.push("no_price")
  else if (offer.normal_price < offer.fair_price) kinds.push("not_lower")
  if (state === "announced" && kept_now < kept) kinds.push("not_all_kept")
  return kinds.map((kind) => ({ product_id, variant_id, title, stand_id, workshop, kind, kept, kept_now }))
}

function conflictOf(fair: Fair, offer: PricedOffer): PriceConflict | null {
  if (OVER.includes(fair.state) || !offer.elsewhere.some((each) => each.fair_price !== offer.fair_price)) {
    return null
  }
  const { product_id, variant_id, title, fair_price, normal_price } = offer
  const fairs = [{ id: fair.id, title: fair.title, fair_price }, ...offer.elsewhere]
  const prices = fairs.map((each) => each.fair_price)
  return { product_id, variant_id, title, charged: Math.min(...prices, normal_price ?? Infinity), fairs }
}
