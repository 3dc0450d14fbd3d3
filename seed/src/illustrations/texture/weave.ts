import { type Colour } from "../colour"
import { type Rng } from "../prng"
import { line, num } from "../svg"

/** Weft lines across a cloth: the dark between threads, and here and there a thread that catches the light. */
export function threads(
  rng: Rng,
  area: { x: number; y: number; w: number; h: number },
  ink: Colour,
  glow: Colour,
  gap = 7,
  along: "across" | "down" = "across"
): string {
  let dark = ""
  let light = ""
  const { x, y, w, h } = area
  const reach = along === "across" ? h : w
  for (let at = gap / 2; at < reach; at += gap) {
    const run =
      along === "across" ? `M${num(x)} ${num(y + at)}h${num(w)}` : `M${num(x + at)} ${num(y)}v${num(h)}`
    dark += run
    if (rng.chance(0.3)) {
      const from = rng.between(0, 0.7)
      const length = rng.between(0.1, 0.3)
      light +=
        along === "across"
          ? `M${num(x + w * from)} ${num(y + at + gap / 2)}h${num(w * length)}`
          : `M${num(x + at + gap / 2)} ${num(y + h * from)}v${num(h * length)}`
    }
  }
  return (
    line(dark, ink, { width: 1.6, cap: "butt", opacity: 0.16 }) +
    line(light, glow, { width: 2, opacity: 0.3 })
  )
}

/** A fringe of twisted threads hanging from (x, y) over `w` pixels. */
export function fringe(
  rng: Rng,
  x: number,
  y: number,
  w: number,
  length: number,
  colours: readonly Colour[]
): string {
  const strands = new Map<Colour, string>()
  const gap = 11
  for (let at = gap / 2; at < w; at += gap) {
    const colour = rng.pick(colours)
    const sway = rng.between(-9, 9)
    const end = length * rng.between(0.86, 1.08)
    const d = `M${num(x + at)} ${num(y)}q${num(sway * 0.2)} ${num(end * 0.5)} ${num(sway)} ${num(end)}`
    strands.set(colour, (strands.get(colour) ?? "") + d)
  }
  return [...strands].map(([colour, d]) => line(d, colour, { width: 7 })).join("")
}

/** Stockinette: columns of small V stitches over any surface (`u` across, `v` down, both in stitches). */
export function knitting(
  columns: number,
  rows: number,
  surface: (u: number, v: number) => readonly [number, number],
  ink: Colour,
  opacity = 0.2
): string {
  // One path a row: a renderer takes far longer over a single path of thousands of strokes.
  let drawn = ""
  for (let v = 0; v < rows; v++) {
    let d = ""
    for (let u = 0; u < columns; u++) {
      const [ax, ay] = surface(u + 0.08, v + 0.1)
      const [bx, by] = surface(u + 0.5, v + 0.85)
      const [cx, cy] = surface(u + 0.92, v + 0.1)
      d += `M${num(ax)} ${num(ay)}L${num(bx)} ${num(by)}L${num(cx)} ${num(cy)}`
    }
    drawn += line(d, ink, { width: 2.2, opacity })
  }
  return drawn
}
