import { bandPalette, type BandPalette } from "./band-palette"
import { seededRandom, type SeededRandom } from "./seeded-random"

/** One repeat of a woven band: `cells[row][column]` is a colour's place in `palette`, 0 being the ground. */
export type WovenBand = { palette: BandPalette; cells: number[][] }

const THREADS = [1, 2, 3, 4] as const

/** Reads one cell of a motif; `across` counts columns from the axis, `up` rows from the middle (may be negative). */
type Motif = { columns: number; reach: number; colour: (across: number, up: number) => number }

/**
 * The band that is a workshop's mark: the same handle always weaves the same cloth. Rows are mirrored around the
 * middle as a weaver mirrors them around the selvedges: stripe, beads, stripe, motif, stripe, beads, stripe.
 */
export function weaveBand(handle: string, craftLine: string): WovenBand {
  const random = seededRandom(`${craftLine}/${handle}`)
  const motif = random.pick([steppedDiamond, twinDiamonds, zigzag, stairs])(random)
  const edge = selvedge(motif.columns, random)
  const field: number[][] = []
  for (let up = motif.reach; up >= -motif.reach; up--) {
    field.push(
      Array.from({ length: motif.columns }, (_, column) =>
        motif.colour(Math.min(column, motif.columns - column), up)
      )
    )
  }
  return { palette: bandPalette(craftLine), cells: [...edge, ...field, ...[...edge].reverse()] }
}

function selvedge(columns: number, random: SeededRandom): number[][] {
  const solid = (colour: number) => Array.from({ length: columns }, () => colour)
  const [outer = 1, bead = 2, inner = 3] = threads(3, random)
  const width = random.pick([1, 2])
  const beads = Array.from({ length: columns }, (_, column) => (column % (width * 2) < width ? bead : 0))
  return [solid(outer), beads, solid(inner), solid(0)]
}

// A nest of diamonds in steps, and the same nest turned inside out in the gaps.
function steppedDiamond(random: SeededRandom): Motif {
  const layers = 5 + random.integer(3)
  const step = random.pick([1, 2])
  const inside = threads(layers, random)
  const outside = [...inside].reverse()
  return {
    columns: layers * step * 2,
    reach: layers - 1,
    colour: (across, up) => {
      const layer = Math.floor(across / step) + Math.abs(up)
      return (layer < layers ? inside[layer] : outside[layer - layers]) ?? 0
    },
  }
}

// Two diamonds of different threads side by side, with the ground left open between.
function twinDiamonds(random: SeededRandom): Motif {
  const layers = 4 + random.integer(3)
  const step = 2
  const [first, second] = [threads(layers, random), threads(layers, random)]
  const columns = layers * step * 4
  return {
    columns,
    reach: layers - 1,
    colour: (across, up) => {
      const near = across <= columns / 4
      const layer = Math.floor((near ? across : columns / 2 - across) / step) + Math.abs(up)
      return (near ? first : second)[layer] ?? 0
    },
  }
}

// Threads that climb and fall together, as in a river or a mountain range.
function zigzag(random: SeededRandom): Motif {
  const climb = 6 + random.integer(3)
  const colours = threads(5, random)
  return {
    columns: climb * 2,
    reach: 5,
    colour: (across, up) => colours[Math.floor((across + up + 40) / 2) % colours.length] ?? 0,
  }
}

// Stepped pyramids from below that meet their reflection from above.
function stairs(random: SeededRandom): Motif {
  const levels = 4 + random.integer(2)
  const tread = random.pick([2, 3])
  const [below = 1, above = 2, eye = 3] = threads(3, random)
  return {
    columns: levels * tread * 2,
    reach: levels,
    colour: (across, up) => {
      const level = Math.floor(across / tread)
      const height = up + levels
      if (height === levels && level === 0) return eye
      if (height < levels - level) return (levels - level - height) % 2 === 0 ? eye : below
      if (2 * levels - height <= level) return (level - 2 * levels + height) % 2 === 0 ? above : 0
      return 0
    },
  }
}

// A run of threads in which no neighbour repeats, so that every step can be seen.
function threads(length: number, random: SeededRandom): number[] {
  const run: number[] = []
  while (run.length < length) {
    const colour = random.pick(THREADS)
    if (colour !== run.at(-1)) run.push(colour)
  }
  return run
}
