import { type Colour } from "../colour"
import { type Rng } from "../prng"
import { line, num, oval } from "../svg"

/** Wood grain over a rectangle: long lines that wander around a knot or two. */
export function grain(
  rng: Rng,
  area: { x: number; y: number; w: number; h: number },
  ink: Colour,
  options: { along?: "across" | "down"; gap?: number; knots?: boolean } = {}
): string {
  const { along = "across", gap = 16, knots = true } = options
  const { x, y, w, h } = area
  const [length, breadth] = along === "across" ? [w, h] : [h, w]
  const knot = { at: length * rng.between(0.2, 0.8), across: breadth * rng.between(0.25, 0.75) }
  const has = knots && breadth > 70 && rng.chance(0.6)
  const point = (a: number, b: number) => (along === "across" ? [x + a, y + b] : [x + b, y + a])
  let d = ""
  for (let across = gap * rng.between(0.2, 0.8); across < breadth; across += gap * rng.between(0.6, 1.5)) {
    const sway = rng.between(-5, 5)
    const steps = 8
    const from = rng.chance(0.3) ? rng.whole(1, 3) : 0
    const to = rng.chance(0.3) ? rng.whole(5, 7) : steps
    for (let i = from; i <= to; i++) {
      const a = (length * i) / steps
      const near = has
        ? Math.exp(-(((a - knot.at) / 60) ** 2)) * 26 * Math.exp(-(((across - knot.across) / 50) ** 2))
        : 0
      const [px = 0, py = 0] = point(
        a,
        across + Math.sin(i * 0.9 + sway) * 3 + near * Math.sign(across - knot.across)
      )
      d += `${i === from ? "M" : "L"}${num(px)} ${num(py)}`
    }
  }
  const [kx = 0, ky = 0] = point(knot.at, knot.across)
  const eye =
    along === "across" ? oval(kx, ky, 15, 8) + oval(kx, ky, 6, 3) : oval(kx, ky, 8, 15) + oval(kx, ky, 3, 6)
  return line(has ? d + eye : d, ink, { width: 2.4, opacity: 0.24 })
}
