import { createBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, type Tones, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { fill, line, num, oval, place } from "../svg"
import { rush } from "./rush"

/** Concentric plaited rounds seen from above. */
function rounds(
  cx: number,
  cy: number,
  r: number,
  count: number,
  pick: (ring: number) => Tones,
  ry = r
): string {
  let drawn = ""
  for (let i = count; i >= 1; i--) {
    const [a, b] = [(r * i) / count, (ry * i) / count]
    const plane = pick(i)
    const width = r / count
    drawn +=
      fill(oval(cx, cy, a, b), plane.base) +
      line(oval(cx, cy, a - width / 2, b - ry / count / 2), plane.deep, {
        width: width * 0.86,
        cap: "butt",
        dash: `4 ${num(width * 0.62)}`,
        opacity: 0.34,
      }) +
      line(oval(cx, cy, a, b), plane.deep, { width: 3, opacity: 0.55 })
  }
  return drawn
}

/** A mat of plaited rounds, or a woven rectangle of totora. */
function drawMat(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = rush(canvas)
  const dyed = [tones(dyes.main), tones(dyes.accent), tones(dyes.second)]
  if (canvas.says("redondo", "posaollas") || (!canvas.says("individual", "estera") && rng.chance(0.5))) {
    const count = rng.whole(13, 17)
    const plan = Array.from({ length: count + 1 }, (_, i) =>
      rng.chance(0.42) ? (dyed[(i + rng.whole(0, 2)) % 3] ?? straw) : straw
    )
    return (
      castShadow(oval(600, 600, 450), 12, 14) +
      rounds(600, 600, 450, count, (i) => plan[i] ?? straw) +
      fill(`M600 600L150 600A450 450 0 0 1 440 180Z`, "#FFF6E6", 0.12) +
      fill(`M600 600L1040 690A450 450 0 0 1 700 1038Z`, "#24131C", 0.1)
    )
  }
  const cell = 42
  const [columns, rows] = [21, 17]
  const band = createBand(rng.fork("mat"), [straw.base, dyes.main, dyes.accent, dyes.second])
  const middle = (length: number, count: number) =>
    length * 9 + Math.floor(length / 2) - Math.floor(count / 2)
  // The middle of the repeat falls in the middle of the mat.
  const start = { row: middle(band.cells.length, rows), column: middle(band.cells[0]?.length ?? 1, columns) }
  const byColour = new Map<Colour, string>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [-441 + column * cell, -357 + row * cell]
      const over = (row + column) % 2 === 0
      const pattern =
        band.cells[(row + start.row) % band.cells.length]?.[
          (column + start.column) % (band.cells[0]?.length ?? 1)
        ] ?? 0
      const base = tones(band.colours[pattern] ?? straw.base)
      const colour = over ? base.light : base.dark
      const d = over
        ? `M${num(x - 4)} ${num(y + 4)}h${cell + 8}v${cell - 8}h${-cell - 8}Z`
        : `M${num(x + 4)} ${num(y - 4)}h${cell - 8}v${cell + 8}h${8 - cell}Z`
      byColour.set(colour, (byColour.get(colour) ?? "") + d)
    }
  }
  const edge = "M-446 -366H446V366H-446Z"
  return place(
    castShadow(edge, 12, 14) +
      fill(edge, straw.deep) +
      [...byColour].map(([colour, d]) => fill(d, colour)).join("") +
      line(edge, straw.deep, { width: 34 }) +
      line(edge, straw.base, { width: 26 }) +
      line(edge, straw.deep, { width: 26, cap: "butt", dash: "5 15", opacity: 0.45 }),
    [600, 600],
    rng.between(-16, 16),
    1.06
  )
}

export const mat: Drawing = { ground: "flat", subject: () => "#C99B58", draw: drawMat }
