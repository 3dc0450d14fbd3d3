import { readPart, WHOLE_BP, writePart } from "../../lots/maker-parts"

export type Maker = { artisan_id: string; share_bp: number }

/** All of it in parts as equal as whole basis points allow; who comes first has what is left over. */
export function equalShares(count: number): number[] {
  const each = Math.floor(WHOLE_BP / Math.max(count, 1))
  const over = WHOLE_BP - each * count
  return Array.from({ length: count }, (_, i) => each + (i < over ? 1 : 0))
}

/**
 * The makers of a piece from whom somebody ticked and the percentages that they typed. Whoever has none shares what the
 * others leave equally; nobody's typed means equal parts.
 * @returns `unreadable` are those whose part cannot be read, or for whom nothing is left.
 */
export function readMakers(
  ticked: readonly string[],
  typed: (artisanId: string) => string
): { makers: Maker[]; unreadable: string[] } {
  const parts = ticked.map((artisan_id) => ({ artisan_id, part: readPart("fixed", typed(artisan_id)) }))
  const unreadable = parts.filter(({ part }) => part.kind === "unreadable" || tooMuch(part))
  const given = parts.reduce((sum, { part }) => sum + (part.kind === "amount" ? part.amount : 0), 0)
  const open = parts.filter(({ part }) => part.kind === "none")
  const left = WHOLE_BP - given
  if (unreadable.length === 0 && open.length > 0 && left < open.length) unreadable.push(...open)
  if (unreadable.length > 0) return { makers: [], unreadable: unreadable.map(({ artisan_id }) => artisan_id) }
  const shares = equalShares(open.length).map((share) => Math.floor((share * left) / WHOLE_BP))
  // What rounding leaves goes to the first.
  if (shares[0] !== undefined) shares[0] += left - shares.reduce((sum, share) => sum + share, 0)
  return {
    makers: parts.map(({ artisan_id, part }) => ({
      artisan_id,
      share_bp: part.kind === "amount" ? part.amount : (shares.shift() ?? 0),
    })),
    unreadable: [],
  }
}

/** The percentages to show again, by artisan; all blank where the parts are equal. */
export function writeMakers(makers: readonly Maker[]): Record<string, string> {
  const equal = equalShares(makers.length)
  const isEqual = makers.every(({ share_bp }, i) => share_bp === equal[i])
  return Object.fromEntries(
    makers.map(({ artisan_id, share_bp }) => [artisan_id, isEqual ? "" : writePart("fixed", share_bp)])
  )
}

function tooMuch(part: ReturnType<typeof readPart>): boolean {
  return part.kind === "amount" && part.amount > WHOLE_BP
}
