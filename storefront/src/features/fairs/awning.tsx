import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { bandPalette } from "@/lib/band/band-palette"
import { seededRandom } from "@/lib/band/seeded-random"
import styles from "./awning.module.css"

/** Pixels of one stripe of cloth, of its straight part, and of one of the steps that it ends in. */
const STRIPE = 28
const DROP = 34
const STEP = { across: 4, down: 4, times: 3 }
const WOOL = "#f4ecdf"

/**
 * The awning over a fair, in cloth that is its own: stripes that end in the steps of Andean borders. An ornament, the
 * same on every server for the same fair.
 */
export function Awning({ seed }: { seed: string }) {
  const random = seededRandom(`awning/${seed}`)
  const [ground, second, third] = bandPalette(random.pick(CRAFT_LINE_CODES))
  const stripes = [ground, WOOL, third, WOOL, ground, WOOL, second, WOOL]
  const id = `toldo-${seed}`
  const height = DROP + STEP.down * STEP.times + 6
  return (
    <svg className={styles.awning} width="100%" height={height} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={STRIPE * stripes.length} height={height} patternUnits="userSpaceOnUse">
          {stripes.map((colour, index) => (
            <path key={index} d={stripe(index * STRIPE, 5)} fill="#231f1c" opacity="0.1" />
          ))}
          {stripes.map((colour, index) => (
            <path key={index} d={stripe(index * STRIPE, 0)} fill={colour} />
          ))}
          <path d={`M0 ${DROP - 7}h${STRIPE * stripes.length}`} stroke="#231f1c" strokeOpacity="0.14" />
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}

/** One stripe that hangs from `x`, and narrows in steps below its straight part. */
function stripe(x: number, lower: number): string {
  const { across, down, times } = STEP
  const side = `v${DROP + lower}` + `h${-across}v${down}`.repeat(times)
  const back = STRIPE - 2 * across * times
  return `M${x + STRIPE} 0${side}h${-back}${`v${-down}h${-across}`.repeat(times)}v${-DROP - lower}z`
}
