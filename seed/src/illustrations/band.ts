import { type Colour } from "./colour"
import { type Rng } from "./prng"
import { fill, num, type Point } from "./svg"

/** One repeat of a woven band: rows of cells, each cell an index into `colours`. Mirrored both ways. */
export interface Band {
  cells: readonly (readonly number[])[]
  colours: readonly Colour[]
}

/** A row of the grammar gives half of a repeat; the other half is its mirror image. */
type HalfRow = (rng: Rng, half: number) => number[][]

const solidRow = (half: number, colour: number) => Array.from({ length: half }, () => colour)

/** Steps climbing towards the middle of the repeat: mirrored downwards they close to a stepped diamond. */
const steps: HalfRow = (rng, half) => {
  const rise = rng.whole(1, 2)
  const height = Math.ceil(half / rise)
  const [field, mark, core] = rng.pick([
    [0, 1, 2],
    [1, 0, 3],
    [0, 2, 1],
    [3, 1, 0],
  ])
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: half }, (_, x) => {
      const depth = x - (half - 1 - row * rise)
      if (depth < 0) return field ?? 0
      return depth >= 3 && row > 1 ? (core ?? 0) : (mark ?? 0)
    })
  )
}

const zigzag: HalfRow = (rng, half) => {
  const [field, mark] = rng.pick([
    [0, 1],
    [1, 2],
    [2, 0],
  ])
  return Array.from({ length: Math.min(half, 4) }, (_, row) =>
    Array.from({ length: half }, (_, x) => ((x + row) % 4 < 2 ? (mark ?? 0) : (field ?? 0)))
  )
}

const checks: HalfRow = (rng, half) => {
  const size = rng.whole(1, 2)
  const mark = rng.pick([1, 2, 3])
  return Array.from({ length: size }, () =>
    Array.from({ length: half }, (_, x) => (x % (2 * size) < size ? mark : 0))
  )
}

const stripe: HalfRow = (rng, half) =>
  Array.from({ length: rng.whole(1, 2) }, () => solidRow(half, rng.pick([0, 1, 2, 3])))

/** The Andean cross, by halves: its centre falls on the mirror line. */
const cross: HalfRow = (rng, half) => {
  const arm = Math.max(2, Math.floor(half / 2))
  const mark = rng.pick([1, 2, 3])
  return Array.from({ length: arm + 1 }, (_, row) =>
    Array.from({ length: half }, (_, x) => {
      const fromMiddle = half - 1 - x
      return fromMiddle + (arm - row) <= arm && !(fromMiddle < 1 && row === arm) ? mark : 0
    })
  )
}

const EDGES = [stripe, checks]
const HEARTS = [steps, steps, zigzag, cross]

/**
 * A band from the grammar `edge+ heart (edge heart)? | mirror`: rows are generated for a quarter of the repeat,
 * mirrored sideways, and then downwards.
 *
 * @param rng decides rows, steps and proportions
 * @param colours at least two; the first is the field
 */
export function createBand(rng: Rng, colours: readonly Colour[], size: "narrow" | "wide" = "wide"): Band {
  const half = rng.whole(size === "wide" ? 6 : 4, size === "wide" ? 9 : 6)
  const quarter: number[][] = []
  const add = (row: HalfRow) => quarter.push(...row(rng, half))
  add(stripe)
  add(rng.pick(EDGES))
  if (size === "wide" && rng.chance(0.5)) add(stripe)
  add(rng.pick(HEARTS))
  const upper = quarter.map((row) => [...row, ...row.slice(0, -1).reverse()])
  const cells = [...upper, ...upper.slice(0, -1).reverse()]
  return { cells: cells.map((row) => row.map((cell) => cell % colours.length)), colours }
}

/** How many cells one repeat measures. */
export const bandSize = (band: Band) => ({ width: band.cells[0]?.length ?? 0, height: band.cells.length })

/**
 * Paints a band over any surface.
 *
 * @param columns how many cells along the band
 * @param surface from cell corners (u along, v across, both in cells) to a point of the picture
 * @param bend true when the surface curves along u, so that runs must be cut at every cell
 */
export function paintBand(
  band: Band,
  columns: number,
  surface: (u: number, v: number) => Point,
  bend = true
): string {
  const { width, height } = bandSize(band)
  const runs = new Map<number, string>()
  // The repeat is centred, so that both ends of a cloth match.
  const start = Math.floor(width / 2) - Math.floor(columns / 2)
  const at = (u: number, v: number) => band.cells[v]?.[(((start + u) % width) + width) % width] ?? 0
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < columns;) {
      const colour = at(u, v)
      let end = u + 1
      while (!bend && end < columns && at(end, v) === colour) end++
      const corners = [surface(u, v), surface(end, v), surface(end, v + 1), surface(u, v + 1)]
      const d = `M${corners.map(([x, y]) => `${num(x)} ${num(y)}`).join("L")}Z`
      runs.set(colour, (runs.get(colour) ?? "") + d)
      u = end
    }
  }
  return [...runs].map(([colour, d]) => fill(d, band.colours[colour] ?? "#000000")).join("")
}

/** A straight band from the left end at (x, y), `cell` pixels a cell. */
export function straightBand(
  band: Band,
  x: number,
  y: number,
  columns: number,
  cell: number | Point
): string {
  const [w, h] = typeof cell === "number" ? [cell, cell] : cell
  return paintBand(band, columns, (u, v) => [x + u * w, y + v * h], false)
}
