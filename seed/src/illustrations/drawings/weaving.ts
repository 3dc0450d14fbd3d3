import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, shaded } from "../colour"
import { fill, num, type Point } from "../svg"
import { threads } from "../texture/weave"

export interface Area {
  x: number
  y: number
  w: number
  h: number
}

/** How the stripes of a cloth are divided, from one selvedge to its middle; the other half mirrors it. */
interface Stripe {
  share: number
  kind: "plain" | "band" | "lines"
  colour: Colour
}

function stripesFor(canvas: Canvas, name: string, bands: number): Stripe[] {
  const { dyes } = canvas
  const own = canvas.rng.fork(name)
  const field = own.pick([dyes.main, dyes.main, dyes.main, dyes.dark])
  const other = own.pick([dyes.second, dyes.accent])
  const half: Stripe[] = [{ share: own.between(0.5, 1.2), kind: "plain", colour: field }]
  for (let i = 0; i < bands; i++) {
    half.push({ share: own.between(0.16, 0.34), kind: "lines", colour: other })
    half.push({ share: own.between(0.9, 1.3), kind: "band", colour: field })
    half.push({ share: own.between(0.16, 0.34), kind: "lines", colour: other })
    half.push({
      share: own.between(0.5, 1.3),
      kind: "plain",
      colour: i % 2 ? field : own.pick([field, field, dyes.second]),
    })
  }
  return half
}

/**
 * A striped cloth with patterned bands, symmetrical from selvedge to selvedge.
 *
 * @param along "across" for stripes running left to right, "down" for stripes running top to bottom
 * @param surface bends the cloth: from a flat point to where it is seen
 */
export function weaving(
  canvas: Canvas,
  name: string,
  area: Area,
  along: "across" | "down" = "across",
  bands = canvas.rng.fork(`${name}/count`).whole(1, 2),
  surface?: (point: Point) => Point
): string {
  const { dyes } = canvas
  const bend = surface ?? ((point: Point) => point)
  const own = canvas.rng.fork(`${name}/bands`)
  const half = stripesFor(canvas, name, bands)
  const all = [...half, ...half.slice(0, -1).reverse()]
  const total = all.reduce((sum, stripe) => sum + stripe.share, 0)
  const [length, breadth] = along === "across" ? [area.w, area.h] : [area.h, area.w]
  const at = (a: number, b: number): Point =>
    bend(along === "across" ? [area.x + a, area.y + b] : [area.x + b, area.y + a])
  const bar = (from: number, to: number, colour: Colour) => {
    const steps = 12
    const edge = (b: number) => Array.from({ length: steps + 1 }, (_, i) => at((length * i) / steps, b))
    const points = [...edge(from), ...edge(to).reverse()]
    return fill(`M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join("L")}Z`, colour)
  }
  const designs = Array.from({ length: bands }, (_, i) =>
    createBand(
      own.fork(`band${i}`),
      own.pick([
        [dyes.pale, dyes.accent, dyes.second, dyes.dark],
        [dyes.dark, dyes.pale, dyes.accent, dyes.second],
        [dyes.accent, dyes.pale, dyes.dark, dyes.second],
        [dyes.second, dyes.dark, dyes.pale, dyes.accent],
      ])
    )
  )
  let offset = 0
  let drawn = ""
  let bandIndex = 0
  const bandOrder = [...designs, ...[...designs].reverse()]
  for (const stripe of all) {
    const height = (stripe.share / total) * breadth
    const [from, to] = [offset, offset + height + 0.6]
    if (stripe.kind === "plain") drawn += bar(from, to, stripe.colour)
    else if (stripe.kind === "lines") {
      drawn +=
        bar(from, to, stripe.colour) +
        bar(from + height * 0.3, from + height * 0.5, dyes.pale) +
        bar(from + height * 0.66, from + height * 0.84, dyes.dark)
    } else {
      const band = bandOrder[bandIndex++ % bandOrder.length] ?? createBand(own, [dyes.pale, dyes.accent])
      const rows = band.cells.length
      const columns = Math.max(8, Math.round(length / Math.max(height / rows, 6)))
      drawn += paintBand(
        band,
        columns,
        (u, v) => at((u / columns) * length, from + (v / rows) * (height + 0.6)),
        surface !== undefined
      )
    }
    offset += height
  }
  return (
    drawn +
    threads(
      canvas.rng.fork("threads"),
      area,
      shaded(dyes.dark, 0.3),
      lit(dyes.pale, 0.4),
      8,
      along === "across" ? "across" : "down"
    )
  )
}
