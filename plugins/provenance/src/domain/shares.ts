/** The whole that the makers' shares of one product add up to, in basis points. */
export const WHOLE_BP = 10_000

/** One maker's part in a product. */
export interface MakerShare {
  readonly artisan_id: string
  /** Basis points: 10000 is everything. */
  readonly share_bp: number
}

/**
 * What is wrong with the makers of one product, or null: at least one, nobody twice, each share a whole
 * number from 1, all adding up to {@link WHOLE_BP}.
 */
export function shareProblem(makers: readonly MakerShare[]): string | null {
  if (makers.length === 0) return "a product has at least one maker"
  if (new Set(makers.map((maker) => maker.artisan_id)).size < makers.length) return "a maker is there twice"
  if (makers.some(({ share_bp }) => !Number.isInteger(share_bp) || share_bp < 1)) {
    return "a share is a whole number of basis points from 1 to 10000"
  }
  const total = makers.reduce((sum, { share_bp }) => sum + share_bp, 0)
  return total === WHOLE_BP ? null : `the shares add up to ${total} basis points, not ${WHOLE_BP}`
}
