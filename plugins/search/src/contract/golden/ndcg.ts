import type { Grade } from "./judged-query"

/** How far down the list people look; what comes later is not counted. */
const LOOKED_AT = 10

/**
 * How good a list of hits is: normalised discounted cumulative gain of its first ten, with the gains 7, 3 and 1
 * for the grades 3, 2 and 1 (Järvelin and Kekäläinen 2002, in the exponential form of Burges et al. 2005).
 *
 * @returns 1 for the best possible order, 0 for nothing of use; a query that nothing answers wants an empty list
 */
export function ndcg(ids: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  if (!grades.size) {
    return ids.length ? 0 : 1
  }
  const best = [...grades.values()].sort((a, b) => b - a)
  return gain(ids.map((id) => grades.get(id) ?? 0)) / gain(best)
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, LOOKED_AT)
    .reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)
}
