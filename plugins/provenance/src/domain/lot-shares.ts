import { type MakerShare, WHOLE_BP } from "./shares"

/** How the makers of a lot share it: by the time that each worked, or by parts that were agreed. */
export const SHARE_BASES = ["hours", "fixed"] as const
export type ShareBasis = (typeof SHARE_BASES)[number]

/** One maker of a lot: minutes of work where hours decide, basis points where the parts are agreed. */
export type LotMaker = {
  artisan_id: string
  minutes?: number | null | undefined
  share_bp?: number | null | undefined
}

/** What is wrong with the makers of a lot. `total` is in basis points. */
export type LotShareProblem =
  | { problem: "no_makers" | "maker_twice" | "minutes_missing" | "share_missing" | "too_many_makers" }
  | { problem: "shares_not_whole"; total: number }

/** Nobody's part can be less than one basis point. */
const MOST_MAKERS = 200

/**
 * The makers of a lot with their shares in basis points, which add up to the whole. Hours are shared by the largest
 * remainder; whoever is left over goes to who worked more, then to the artisan whose id comes first, so that the same
 * lot is shared the same way each time.
 */
export function lotShares(
  basis: ShareBasis,
  makers: readonly LotMaker[]
): { shares: (MakerShare & { minutes: number | null })[] } | LotShareProblem {
  if (makers.length === 0) return { problem: "no_makers" }
  if (makers.length > MOST_MAKERS) return { problem: "too_many_makers" }
  if (new Set(makers.map(({ artisan_id }) => artisan_id)).size < makers.length)
    return { problem: "maker_twice" }
  return basis === "hours" ? byHours(makers) : asAgreed(makers)
}

function asAgreed(makers: readonly LotMaker[]): ReturnType<typeof lotShares> {
  const shares = makers.map(({ artisan_id, minutes, share_bp }) => ({
    artisan_id,
    share_bp: share_bp ?? 0,
    minutes: minutes ?? null,
  }))
  if (shares.some(({ share_bp }) => !Number.isInteger(share_bp) || share_bp < 1))
    return { problem: "share_missing" }
  const total = shares.reduce((sum, { share_bp }) => sum + share_bp, 0)
  return total === WHOLE_BP ? { shares } : { problem: "shares_not_whole", total }
}

function byHours(makers: readonly LotMaker[]): ReturnType<typeof lotShares> {
  const worked = makers.map(({ artisan_id, minutes }) => ({ artisan_id, minutes: minutes ?? 0 }))
  if (worked.some(({ minutes }) => !Number.isInteger(minutes) || minutes < 1))
    return { problem: "minutes_missing" }
  const total = worked.reduce((sum, { minutes }) => sum + minutes, 0)
  // Everybody has at least one basis point: who worked is a maker. The rest is shared in proportion.
  const divisible = WHOLE_BP - worked.length
  const parts = worked.map((maker) => ({
    ...maker,
    share_bp: 1 + Math.floor((maker.minutes * divisible) / total),
    remainder: (maker.minutes * divisible) % total,
  }))
  let left = WHOLE_BP - parts.reduce((sum, { share_bp }) => sum + share_bp, 0)
  const first = [...parts].sort(
    (a, b) => b.remainder - a.remainder || b.minutes - a.minutes || (a.artisan_id < b.artisan_id ? -1 : 1)
  )
  for (const part of first) {
    if (left === 0) break
    part.share_bp += 1
    left -= 1
  }
  return { shares: parts.map(({ artisan_id, minutes, share_bp }) => ({ artisan_id, minutes, share_bp })) }
}
