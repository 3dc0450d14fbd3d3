import { FEWEST_PEOPLE } from "./release-batches"

/** A table of how many people are where, as the public may see it. */
export type PublicCounts = {
  /** By region, null where they are fewer than five. */
  regions: Map<string, number | null>
  /** Those of the regions without a number of their own, together; null where that would tell one of them. */
  others: number | null
  /** The sum of what is shown, and of nothing else. */
  total: number
}

/**
 * Hides the counts of regions with fewer than five people, and their sum where it would tell one of them.
 *
 * The total is the sum of what is shown, so that taking the shown from it gives nothing. `others` is shown only when
 * each hidden count can still be anything from none to four: two regions that hold eight together hold four each.
 */
export function publishCounts(counts: ReadonlyMap<string, number>): PublicCounts {
  const most = FEWEST_PEOPLE - 1
  const regions = new Map([...counts].map(([region, people]) => [region, people > most ? people : null]))
  const hidden = [...counts.values()].filter((people) => people <= most)
  const sum = hidden.reduce((all, people) => all + people, 0)
  const others = sum >= FEWEST_PEOPLE && sum <= most * (hidden.length - 1) ? sum : null
  const shown = [...regions.values()].reduce<number>((all, people) => all + (people ?? 0), 0)
  return { regions, others, total: shown + (others ?? 0) }
}
