/** A sum of money in céntimos and of hours; null where nothing is published yet. */
type Sums = { hours: number | null; amount: number | null }

/**
 * What `GET /store/impact` answers: everything that the public is told about people in numbers. Nothing in it is about
 * fewer than five people, and no difference within it or to another day's is.
 */
export type PublicImpact = {
  /** Day of Lima, `2026-11-23`. */
  as_of: string
  /** The sum of the counts shown below. */
  people_in_workshops: number | null
  /** Departments with workshops, in Spanish, alphabetically. */
  by_region: ({ region: string; people: number | null } & Sums)[]
  /** What is too few to stand under a region, together. */
  other_regions: { people: number | null } & Sums
  /** The months from the first published sum to this one. */
  by_month: ({ month: string } & Sums)[]
  totals: { hours: number | null; amount: number | null; workshops: number; registered: number | null }
}
