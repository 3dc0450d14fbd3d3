import { foldText } from "../../../lib/fold-text"
import { nameOf } from "./basket"
import type { TillOffer } from "./till-shape"

/** The offers that what was typed speaks of: a code alone finds its piece, words find all that have them. */
export function findOffers(offers: readonly TillOffer[], typed: string): TillOffer[] {
  const coded = offersOfCode(offers, typed)
  if (coded.length > 0) return coded
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return offers.filter((offer) => {
    const text = foldText([nameOf(offer), offer.stand.name, ...offer.codes].join(" "))
    return words.every((word) => text.includes(word))
  })
}

/** The offers of a code that was scanned or typed: the shop's own, or the address of the piece's page. */
export function offersOfCode(offers: readonly TillOffer[], scanned: string): TillOffer[] {
  const code = foldText(scanned.trim())
  if (code === "") return []
  const coded = offers.filter(({ codes }) => codes.some((each) => foldText(each) === code))
  if (coded.length > 0 || !URL.canParse(scanned.trim())) return coded
  const segments = new URL(scanned.trim()).pathname.split("/").filter(Boolean)
  return offers.filter(({ handle }) => segments.at(-1) === handle)
}
