import { type Colour } from "../colour"
import { type Rng } from "../prng"
import { fill, line, num, oval } from "../svg"

/** Specks of raw clay, stone or dough. */
export function specks(
  rng: Rng,
  area: { x: number; y: number; w: number; h: number },
  ink: Colour,
  amount = 90
): string {
  let d = ""
  for (let i = 0; i < amount; i++) {
    d += oval(area.x + rng.between(0, area.w), area.y + rng.between(0, area.h), rng.between(1.2, 3.6))
  }
  return fill(d, ink, 0.22)
}

/** Veins of stone: a few broken lines in one direction. */
export function veins(
  rng: Rng,
  area: { x: number; y: number; w: number; h: number },
  ink: Colour,
  amount = 6
): string {
  let d = ""
  for (let i = 0; i < amount; i++) {
    let [x, y] = [area.x + rng.between(0, area.w), area.y]
    d += `M${num(x)} ${num(y)}`
    for (let step = 0; step < 7; step++) {
      x += rng.between(-40, 46)
      y += area.h / 7
      d += `L${num(x)} ${num(y)}`
    }
  }
  return line(d, ink, { width: 3, opacity: 0.13 })
}
