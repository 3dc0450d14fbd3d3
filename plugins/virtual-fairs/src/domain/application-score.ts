/** What an application is judged by; the weights of a fair's criteria need not add up to anything. */
export type Criterion = { id: string; weight: number; max_points: number }
export type Score = { criterion_id: string; member_id: string; points: number }

export type ScoredApplication = {
  /** 0 to 100, rounded to a tenth; null before every criterion has a score. */
  total: number | null
  /** The mean of each criterion's points over those who gave any; null where nobody has. */
  means: { criterion_id: string; mean: number | null }[]
  /** People who scored at least one criterion. */
  scorers: number
}

/**
 * An application's score: each criterion's mean as a share of its highest mark, weighted. A mean over people and not a
 * sum, so that an application is not better for having been read by more of them.
 */
export function scoreApplication(
  criteria: readonly Criterion[],
  scores: readonly Score[]
): ScoredApplication {
  const means = criteria.map(({ id }) => {
    const points = scores.flatMap((score) => (score.criterion_id === id ? [score.points] : []))
    return { criterion_id: id, mean: points.length ? sum(points) / points.length : null }
  })
  const weights = sum(criteria.map(({ weight }) => weight))
  const shares = criteria.map(({ weight, max_points }, i) => {
    const mean = means[i]?.mean ?? null
    return mean === null ? null : (mean / max_points) * weight
  })
  const complete = criteria.length > 0 && shares.every((share) => share !== null)
  return {
    total: complete ? tenths((sum(shares.map((share) => share ?? 0)) / weights) * 100) : null,
    means,
    scorers: new Set(scores.map(({ member_id }) => member_id)).size,
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Half a tenth goes up, also where the sum in binary falls a hair short of it: equal applications look equal. */
const tenths = (share: number) => Math.round(share * 10 + 1e-9) / 10
