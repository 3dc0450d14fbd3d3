/** A stand's place on the plan, in the plan's own units; `number` is what it is called by there. */
export type Stall = { zone: number; stand: number; number: number; x: number; y: number }
export type Block = { zone: number; y: number; height: number }
export type PlanLayout = { width: number; height: number; blocks: Block[]; stalls: Stall[]; avenue: Avenue }
type Avenue = { x: number; width: number }

/** What stalls and streets measure. Two stalls stand at either side of the avenue. */
export const STALL = { width: 68, height: 62 } as const
const GAP = 8
const SIDE = 2
const AVENUE = 56
const MARGIN = 10
const GATE = 74
const STREET = 40
const END = { stage: 66, none: 22 }

/**
 * Where everything stands at a fair: one avenue from the gate down, zones along it in their order, each begun by a
 * street with its name, its stalls at both sides. Stalls are numbered as they stand in the list, from 1.
 * @param sizes the stands of each zone; a zone without any is left out
 * @param stage whether there is one at the end of the avenue
 */
export function planLayout(sizes: readonly number[], stage: boolean): PlanLayout {
  const block = SIDE * STALL.width + (SIDE - 1) * GAP
  const avenue = { x: MARGIN + block + GAP, width: AVENUE }
  const lefts = [0, 1, 2, 3].map((place) =>
    place < SIDE
      ? MARGIN + place * (STALL.width + GAP)
      : avenue.x + AVENUE + GAP + (place - SIDE) * (STALL.width + GAP)
  )
  const blocks: Block[] = []
  const stalls: Stall[] = []
  let y = GATE
  sizes.forEach((size, zone) => {
    if (size === 0) return
    const top = y
    const rows = Math.ceil(size / lefts.length)
    for (let stand = 0; stand < size; stand++) {
      const row = Math.floor(stand / lefts.length)
      const inRow = Math.min(lefts.length, size - row * lefts.length)
      stalls.push({
        ...{ zone, stand, number: stalls.length + 1 },
        x: lefts[placeInRow(stand % lefts.length, inRow)] ?? 0,
        y: top + STREET + row * (STALL.height + GAP),
      })
    }
    y = top + STREET + rows * (STALL.height + GAP) + GAP
    blocks.push({ zone, y: top, height: y - top })
  })
  return {
    width: 2 * (MARGIN + block + GAP) + AVENUE,
    height: y + (stage ? END.stage : END.none),
    blocks,
    stalls,
    avenue,
  }
}

// A row that is not full stands at the avenue: one at its left, two at both its sides.
function placeInRow(place: number, inRow: number): number {
  return inRow <= 2 ? place + 1 : place
}
