import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour } from "../colour"
import { type Point } from "../svg"

/** Colour-work rows over a knitted surface: bands of the grammar between plain rows. */
export function fairBands(
  canvas: Canvas,
  name: string,
  columns: number,
  from: number,
  to: number,
  surface: (u: number, v: number) => Point,
  count: number
): string {
  const { dyes } = canvas
  const own = canvas.rng.fork(name)
  const orders: readonly (readonly Colour[])[] = [
    [dyes.pale, dyes.accent, dyes.dark, dyes.second],
    [dyes.accent, dyes.pale, dyes.second, dyes.dark],
    [dyes.dark, dyes.pale, dyes.accent, dyes.second],
    [dyes.second, dyes.dark, dyes.pale, dyes.accent],
  ]
  let v = from
  let drawn = ""
  for (let i = 0; i < count; i++) {
    const band = createBand(own, orders[(own.whole(0, 3) + i) % 4] ?? [], i % 2 ? "narrow" : "wide")
    const rows = band.cells.length
    if (v + rows > to) break
    const start = v
    drawn += paintBand(band, columns, (u, row) => surface(u, start + row))
    v += rows + own.whole(2, 4)
  }
  return drawn
}
