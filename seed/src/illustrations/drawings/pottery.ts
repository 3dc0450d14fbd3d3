import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, mix, shaded, tones, type Tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { bird, fish, flower, leaf } from "../motifs"
import { curve, fill, line, num, oval, place, type Point } from "../svg"
import { specks } from "../texture/surface"
import { type TurnedShape, turnedShape } from "../turned"

const CX = 600

/** Raw clay, between terracotta and the pale clay of Quinua. */
export const rawClay = (canvas: Canvas): Tones =>
  tones(canvas.rng.fork("clay").pick(["#B9653F", "#A95A38", "#C77F55", "#B07048", "#CFA079"]), 0.95)

/** The planes every turned thing shares: shadow from the right, a soft light and a glint on the left. */
export function turnedPlanes(
  shape: TurnedShape,
  top: number,
  foot: number,
  plane: Tones,
  gloss = 0.6
): string {
  const side = (from: number, to: number) => {
    const heights = Array.from({ length: 15 }, (_, i) => top + ((foot - top) * i) / 14)
    const a = heights.map((y) => shape.surface(from, y))
    const b = heights.map((y) => shape.surface(to, y)).reverse()
    return curve([...a, ...b], true, 0.6)
  }
  return (
    fill(side(0.36, 1.2), plane.deep, 0.2) +
    fill(side(0.66, 1.2), plane.deep, 0.3) +
    fill(side(-1.2, -0.78), plane.deep, 0.12) +
    fill(side(-0.62, -0.4), plane.glow, 0.35) +
    (gloss > 0
      ? fill(
          curve([
            shape.surface(-0.56, top + (foot - top) * 0.16),
            shape.surface(-0.5, top + (foot - top) * 0.3),
            shape.surface(-0.52, top + (foot - top) * 0.5),
            shape.surface(-0.58, top + (foot - top) * 0.36),
          ]),
          "#FFFDF6",
          gloss
        )
      : "")
  )
}

/** Painted decoration for a pot between two heights, following its curve. */
export function potDecor(
  canvas: Canvas,
  shape: TurnedShape,
  top: number,
  bottom: number,
  ground: Colour
): string {
  const { dyes } = canvas
  const own = canvas.rng.fork("decor")
  const style = canvas.follow(
    {
      plain: ["liso", "linea", "anillo", "craquelado", "tono"],
      birds: ["ave", "pajaro"],
      fish: ["pez", "peces"],
      flowers: ["flor"],
      band: ["greca", "estrella", "rombo"],
      lines: ["ola", "acanalado"],
    },
    ["band", "band", "flowers", "birds", "fish", "lines"]
  )
  const ink = shaded(ground, 0.62)
  const rings = (ys: readonly number[], colour: Colour, width: number) =>
    ys.map((y) => line(shape.ring(y), colour, { width })).join("")
  const height = bottom - top
  if (style === "band") {
    const band = createBand(own, [mix(ground, dyes.pale, 0.75), dyes.accent, dyes.dark, dyes.second])
    const rows = band.cells.length
    const columns = Math.round((Math.PI * shape.radius((top + bottom) / 2)) / (height / rows))
    return (
      rings([top, bottom], ink, 8) +
      paintBand(band, columns, (u, v) => shape.surface((u / columns) * 2 - 1, top + (v / rows) * height))
    )
  }
  if (style === "lines") {
    const waves = own.whole(5, 8)
    let d = ""
    for (let i = 0; i <= 60; i++) {
      const [x, y] = shape.surface(
        i / 30 - 1,
        (top + bottom) / 2 + Math.sin((i / 30) * Math.PI * waves * 0.5) * height * 0.32
      )
      d += `${i ? "L" : "M"}${num(x)} ${num(y)}`
    }
    return (
      rings([top, top + height * 0.08, bottom, bottom - height * 0.08], dyes.accent, 9) +
      line(d, dyes.dark, { width: 22 }) +
      line(d, dyes.pale, { width: 8 })
    )
  }
  if (style === "plain") return rings([top + height * 0.2, top + height * 0.34], lit(ground, 0.3), 8)
  const size = height * 0.42
  const figure = () =>
    style === "birds"
      ? bird(size * 2.1, dyes.dark, dyes.accent, dyes.pale)
      : style === "fish"
        ? fish(size * 1.9, dyes.dark, dyes.pale)
        : flower(size, own.pick([6, 8]), dyes.accent, dyes.second)
  const zone = fill(shape.zone(top, bottom), mix(ground, dyes.pale, 0.82))
  let figures = ""
  for (const turn of [-0.78, -0.4, 0, 0.4, 0.78]) {
    const at = shape.surface(turn, (top + bottom) / 2)
    const squeeze: Point = [Math.cos((turn * Math.PI) / 2), 1]
    const between = shape.surface(turn + 0.2, (top + bottom) / 2)
    figures += place(figure(), at, 0, [squeeze[0] * 0.92, 0.92])
    figures += place(place(leaf(size * 0.7, dyes.second), [0, size * 0.35]), between, 0, squeeze)
  }
  return zone + rings([top, bottom], dyes.accent, 9) + rings([top + 18, bottom - 18], ink, 4) + figures
}

interface Pot {
  profile: readonly Point[]
  tilt?: number
  decor: readonly [number, number]
  /** Handles and spouts drawn behind the body. */
  behind?: (plane: Tones) => string
}

/** Body, decoration, planes, mouth and foot of a pot. */
export function drawPot(canvas: Canvas, { profile, tilt = 0.13, decor, behind }: Pot): string {
  const { rng, dyes } = canvas
  const shape = turnedShape({ cx: CX, profile, tilt })
  const clay = rawClay(canvas)
  const glazed = canvas.says("gres") || rng.chance(0.55)
  const plane = glazed ? tones(mix(dyes.main, "#F4E4C8", 0.06), 0.95) : clay
  const [top, foot] = [profile[0]?.[1] ?? 0, profile[profile.length - 1]?.[1] ?? 0]
  const rim = profile[0]?.[0] ?? 0
  const dip = top + (foot - top) * rng.between(0.72, 0.86)
  const raw = glazed
    ? canvas.clip(
        shape.outline,
        fill(shape.zone(dip, foot + 4), clay.base) + line(shape.ring(dip), plane.dark, { width: 7 })
      )
    : ""
  const texture = specks(rng.fork("specks"), { x: 150, y: top, w: 900, h: foot - top }, plane.deep, 160)
  const base = profile[profile.length - 1]?.[0] ?? 0
  return (
    contactShadow(CX, foot + base * tilt * 0.5, base * 1.12, Math.max(base * 0.16, 26)) +
    (behind?.(plane) ?? "") +
    canvas.clip(
      shape.outline,
      fill(shape.outline, plane.base) +
        texture +
        raw +
        potDecor(canvas, shape, decor[0], decor[1], plane.base) +
        turnedPlanes(shape, top, foot, plane, glazed ? 0.7 : 0.25)
    ) +
    fill(shape.mouth, plane.light) +
    fill(oval(CX, top + 2, rim - 14, (rim - 14) * tilt), shaded(plane.deep, 0.25)) +
    canvas.clip(
      oval(CX, top + 2, rim - 14, (rim - 14) * tilt),
      fill(oval(CX + rim * 0.5, top + 8, rim, rim * tilt), lit(plane.dark, 0.05))
    )
  )
}

export const vase: Drawing = {
  ground: "table",
  draw: (canvas) => {
    const { rng } = canvas
    const body = rng.between(300, 370)
    const neck = rng.between(105, 170)
    const at = rng.between(620, 740)
    const tall = rng.chance(0.5)
    const profile: Point[] = tall
      ? [
          [neck + 45, 130],
          [neck, 210],
          [neck + 16, 330],
          [body * 0.82, at - 120],
          [body * 0.88, at + 60],
          [body * 0.6, 960],
          [180, 1060],
        ]
      : [
          [neck + 70, 200],
          [neck + 10, 270],
          [neck + 40, 350],
          [body, at - 60],
          [body + 6, at + 80],
          [body * 0.72, 960],
          [200, 1055],
        ]
    if (canvas.says("macetero")) {
      const saucer = tones(mix(rawClay(canvas).base, canvas.dyes.main, 0.5))
      return (
        contactShadow(CX, 1050, 350, 40) +
        canvas.solid("M250 990a350 46 0 0 0 700 0l-50 60a300 36 0 0 1 -600 0Z", saucer, {
          shade: 40,
          light: 20,
          drop: 0,
        }) +
        fill(oval(CX, 990, 350, 46), saucer.dark) +
        drawPot(canvas, {
          profile: [
            [400, 340],
            [392, 420],
            [360, 600],
            [300, 860],
            [260, 1000],
          ],
          decor: [500, 720],
        })
      )
    }
    const handle = (plane: Tones) => {
      const d = `M${num(CX + neck)} 300C${num(CX + body + 190)} 250 ${num(CX + body + 170)} ${num(at + 60)} ${num(CX + body - 20)} ${num(at + 40)}`
      return (
        line(d, plane.deep, { width: 70 }) +
        line(d, plane.dark, { width: 58 }) +
        line(d, plane.base, { width: 32 }) +
        line(d, plane.glow, { width: 9, opacity: 0.6 })
      )
    }
    const decor = tall ? ([at - 110, at + 70] as const) : ([at - 90, at + 90] as const)
    return canvas.says("jarra")
      ? place(drawPot(canvas, { profile, decor, behind: handle }), [-50, 0])
      : drawPot(canvas, { profile, decor })
  },
}

export const bowl: Drawing = {
  ground: "table",
  draw: (canvas) => {
    const { rng } = canvas
    const rim = rng.between(400, 440)
    const depth = rng.between(320, 400)
    const top = 560
    const profile: Point[] = [
      [rim, top],
      [rim * 1.0, top + depth * 0.2],
      [rim * 0.86, top + depth * 0.6],
      [rim * 0.52, top + depth * 0.94],
      [rim * 0.46, top + depth],
      [rim * 0.5, top + depth + 34],
    ]
    return drawPot(canvas, { profile, tilt: 0.26, decor: [top + 44, top + depth * 0.48] })
  },
}

export const mug: Drawing = {
  ground: "table",
  draw: (canvas) => {
    const { rng } = canvas
    const r = rng.between(250, 285)
    const belly = r * rng.between(1, 1.12)
    const waist = rng.pick([0.82, 0.92, 1])
    const profile: Point[] = [
      [r, 300],
      [r * 0.98, 420],
      [belly, 700],
      [belly * 0.96, 900],
      [r * waist, 1010],
    ]
    const behind = (plane: Tones) => {
      const d = `M${num(CX + r - 20)} 430C${num(CX + r + 260)} 390 ${num(CX + r + 250)} 830 ${num(CX + belly - 30)} 830`
      return (
        line(d, plane.deep, { width: 82 }) +
        line(d, plane.dark, { width: 70 }) +
        line(d, plane.base, { width: 38 }) +
        line(d, plane.glow, { width: 10, opacity: 0.6 })
      )
    }
    return place(drawPot(canvas, { profile, decor: [480, 760], behind }), [-70, 0])
  },
}
