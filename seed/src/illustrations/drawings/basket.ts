import { type Canvas } from "../canvas"
import { type Colour, type Tones, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { type Point, fill, line, num, oval, poly } from "../svg"
import { type TurnedShape, turnedShape } from "../turned"
import { rush } from "./rush"

/** Plaited strands over a turned wall: short rounded stitches, every other row shifted by half. */
function plait(
  shape: TurnedShape,
  top: number,
  bottom: number,
  rows: number,
  colours: (row: number, column: number) => Tones
): string {
  const byColour = new Map<Colour, string>()
  const add = (colour: Colour, d: string) => byColour.set(colour, (byColour.get(colour) ?? "") + d)
  const columns = 26
  const step = (bottom - top) / rows
  for (let row = 0; row < rows; row++) {
    for (let i = -1; i <= columns; i++) {
      const from = Math.max(-1, ((i + (row % 2) * 0.5) / columns) * 2 - 1)
      const to = Math.min(1, ((i + 1 + (row % 2) * 0.5) / columns) * 2 - 1)
      if (to - from < 0.01) continue
      const plane = colours(row, i)
      const y = top + row * step
      const [a, b, c, d] = [
        shape.surface(from, y + step * 0.1),
        shape.surface(to, y - step * 0.14),
        shape.surface(to, y + step * 0.74),
        shape.surface(from, y + step * 0.98),
      ]
      add(from < -0.45 ? plane.light : from < 0.4 ? plane.base : plane.dark, poly([a, b, c, d]))
    }
  }
  return [...byColour].map(([colour, d]) => fill(d, colour)).join("")
}

/** A plaited basket, round, with a handle or a lid, coloured strands in rows or steps. */
function drawBasket(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = rush(canvas)
  const dyed = [tones(dyes.main), tones(dyes.accent), tones(dyes.second)]
  const rim = rng.between(340, 410)
  const foot = rim * rng.between(0.68, 0.95)
  const belly = rim * rng.between(0.98, 1.1)
  const kind = canvas.follow(
    { lid: ["tapa", "ropa"], handle: ["mercado", "arco", "lenero"], ears: ["pan", "juguete"] },
    ["handle", "ears", "lid"]
  )
  const arched = kind === "handle" || canvas.says("picnic")
  const top = kind === "handle" ? 560 : kind === "lid" ? 480 : 440
  const profile: Point[] = [
    [rim, top],
    [belly, top + (1010 - top) * 0.45],
    [foot, 1010],
  ]
  const shape = turnedShape({ cx: 600, profile, tilt: 0.16 })
  const rows = Math.round((1010 - top) / 30)
  const style = canvas.follow<"rings" | "steps" | "zigzag">({ rings: ["franja", "espiral"] }, [
    "rings",
    "steps",
    "zigzag",
  ])
  const period = rng.whole(4, 6)
  const colour = (row: number, column: number): Tones => {
    const k = row / rows
    if (k < 0.12 || k > 0.86) return straw
    if (style === "rings") return row % period < 2 ? (dyed[Math.floor(row / period) % 3] ?? straw) : straw
    if (style === "zigzag")
      return (column + Math.abs((row % 8) - 4) + 40) % 6 < 2
        ? (dyed[0] ?? straw)
        : row % 8 === 0
          ? (dyed[1] ?? straw)
          : straw
    const from = Math.abs(((column + 40) % 8) - 4)
    const level = Math.abs((row % 10) - 5)
    return from + level < 4 ? (dyed[from + level < 2 ? 1 : 0] ?? straw) : straw
  }
  const arch = `M${num(600 - rim + 20)} ${top + 30}C${num(600 - rim + 10)} 60 ${num(600 + rim - 10)} 60 ${num(600 + rim - 20)} ${top + 30}`
  const rope = (d: string, w: number) =>
    line(d, straw.deep, { width: w + 8 }) +
    line(d, straw.base, { width: w }) +
    line(d, straw.deep, { width: w, cap: "butt", dash: "5 17", opacity: 0.5 }) +
    line(d, straw.glow, { width: w * 0.22, opacity: 0.6 })
  const inner = oval(600, top, rim - 10, (rim - 10) * 0.16)
  const ear = (s: 1 | -1) =>
    rope(
      `M${num(600 + s * (rim - 16))} ${top + 60}C${num(600 + s * (rim + 110))} ${top - 60} ${num(600 + s * (rim + 110))} ${top + 220} ${num(600 + s * (rim + 14))} ${top + 190}`,
      26
    )
  const cap = turnedShape({
    cx: 600,
    tilt: 0.16,
    profile: [
      [30, top - 190],
      [46, top - 160],
      [36, top - 136],
      [rim * 0.55, top - 96],
      [rim + 6, top - 10],
      [rim + 10, top + 22],
    ],
  })
  const lid = () =>
    canvas.clip(
      cap.outline,
      fill(cap.outline, straw.deep) +
        plait(cap, top - 140, top + 26, 7, (row, column) =>
          row === 4 || row === 2
            ? (dyed[0] ?? straw)
            : colour(row + 40, column) === straw
              ? straw
              : (dyed[1] ?? straw)
        )
    ) +
    canvas.solid(oval(600, top - 170, 48, 40), dyed[0] ?? straw, { shade: 14, light: 8 }) +
    rope(cap.ring(top + 24), 22)
  return (
    contactShadow(600, 1010 + foot * 0.1, foot * 1.05, foot * 0.15) +
    (arched ? line(arch, straw.deep, { width: 46, opacity: 0.4 }) : kind === "ears" ? ear(-1) + ear(1) : "") +
    canvas.clip(
      shape.outline,
      fill(shape.outline, straw.deep) +
        plait(shape, top - 6, 1030, rows, colour) +
        fill(shape.zone(top, top + 1), straw.deep) +
        sideShade(shape, top, straw)
    ) +
    (kind === "lid"
      ? lid()
      : canvas.clip(
          inner,
          fill(inner, shaded(straw.deep, 0.35)) + fill(oval(660, top + 30, rim, rim * 0.16), straw.dark, 0.6)
        ) + rope(oval(600, top, rim - 4, (rim - 4) * 0.16), 24)) +
    (arched ? rope(arch, 40) : "")
  )
}

const sideShade = (shape: TurnedShape, top: number, straw: Tones) => {
  const ys = [0, 0.25, 0.5, 0.75, 1].map((k) => top + (1010 - top) * k)
  return fill(
    poly([
      ...ys.map((y) => shape.surface(0.62, y)),
      ...ys.map((y): Point => [shape.surface(1, y)[0] + 40, y]).reverse(),
    ]),
    straw.deep,
    0.35
  )
}

export const basket: Drawing = { ground: "table", subject: () => "#C99B58", draw: drawBasket }
