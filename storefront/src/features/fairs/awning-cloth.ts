import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { bandPalette } from "@/lib/band/band-palette"
import { seededRandom } from "@/lib/band/seeded-random"

/** Pixels of one stripe of cloth, of its straight part, and of one of the steps that it ends in. */
const STRIPE = 28
const DROP = 34
const STEP = { across: 4, down: 4, times: 3 }
const SHADOW = 5
const WOOL = "#f4ecdf"

export type AwningCloth = {
  width: number
  height: number
  /** Stripes side by side, each with the shadow that it throws below. */
  stripes: { path: string; shadow: string; colour: string }[]
  /** Where the cloth is sewn together. */
  seam: string
}

/** One repeat of the awning of a fair, as paths: the same cloth for the same fair, always and everywhere. */
export function awningCloth(seed: string): AwningCloth {
  const random = seededRandom(`awning/${seed}`)
  const [ground, second, third] = bandPalette(random.pick(CRAFT_LINE_CODES))
  const colours = [ground, WOOL, third, WOOL, ground, WOOL, second, WOOL]
  const width = STRIPE * colours.length
  return {
    width,
    height: DROP + STEP.down * STEP.times + SHADOW + 1,
    stripes: colours.map((colour, index) => ({
      path: stripe(index * STRIPE, 0),
      shadow: stripe(index * STRIPE, SHADOW),
      colour,
    })),
    seam: `M0 ${DROP - 7}h${width}`,
  }
}

/** One stripe that hangs from `x`, and narrows in steps below its straight part. */
function stripe(x: number, lower: number): string {
  const { across, down, times } = STEP
  const side = `v${DROP + lower}` + `h${-across}v${down}`.repeat(times)
  const back = STRIPE - 2 * across * times
  return `M${x + STRIPE} 0${side}h${-back}${`v${-down}h${-across}`.repeat(times)}v${-DROP - lower}z`
}
