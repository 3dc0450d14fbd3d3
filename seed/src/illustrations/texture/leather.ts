import { type Colour } from "../colour"
import { type Rng } from "../prng"
import { line, num } from "../svg"

/** Saddle stitch along a line: short thread ends with a shadow under them. */
export function stitches(d: string, thread: Colour, hole: Colour, width = 5): string {
  const dash = `${num(width * 2.6)} ${num(width * 1.9)}`
  return (
    line(d, hole, { width: width + 2, cap: "butt", dash, opacity: 0.35 }) +
    line(d, thread, { width: width * 0.8, dash })
  )
}

/** The pores and creases of hide: few, short, all a little different. */
export function hide(rng: Rng, x: number, y: number, w: number, h: number, ink: Colour, amount = 70): string {
  let d = ""
  for (let i = 0; i < amount; i++) {
    const [px, py] = [x + rng.between(0, w), y + rng.between(0, h)]
    const length = rng.between(6, 34)
    const turn = rng.between(-0.5, 0.5)
    d += `M${num(px)} ${num(py)}q${num(length * 0.5)} ${num(length * turn)} ${num(length)} ${num(length * turn * 0.6)}`
  }
  return line(d, ink, { width: 2.2, opacity: 0.16 })
}
