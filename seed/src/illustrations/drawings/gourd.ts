import { type Canvas } from "../canvas"
import { type Colour, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { bird, flower, leaf } from "../motifs"
import { fill, line, num, oval, place, type Point } from "../svg"
import { turnedShape, type TurnedShape } from "../turned"
import { gourdBird, ornaments, rattle } from "./gourd-shapes"
import { turnedPlanes } from "./pottery"

const CX = 600

/** A row of burilado scenes between two heights: small figures cut in pale line on burnt ground. */
function scenes(
  canvas: Canvas,
  shape: TurnedShape,
  top: number,
  bottom: number,
  row: number,
  skin: Colour,
  burnt: Colour
): string {
  const own = canvas.rng.fork(`row${row}`)
  const { dyes } = canvas
  const middle = (top + bottom) / 2
  const size = (bottom - top) * 0.44
  const cut = skin
  const person = (s: number) =>
    fill(oval(0, -s * 0.62, s * 0.19), cut) +
    fill(
      `M${num(-s * 0.42)} ${num(-s * 0.74)}h${num(s * 0.84)}l${num(-s * 0.2)} ${num(-s * 0.2)}h${num(-s * 0.44)}Z`,
      dyes.accent
    ) +
    fill(
      `M0 ${num(-s * 0.46)}L${num(s * 0.42)} ${num(s * 0.5)}H${num(-s * 0.42)}Z`,
      own.pick([cut, dyes.second, dyes.accent])
    ) +
    line(
      `M${num(-s * 0.12)} ${num(-s * 0.2)}l${num(-s * 0.36)} ${num(s * 0.24)}M${num(s * 0.12)} ${num(-s * 0.2)}l${num(s * 0.36)} ${num(s * 0.1)}M${num(-s * 0.12)} ${num(s * 0.5)}v${num(s * 0.36)}M${num(s * 0.12)} ${num(s * 0.5)}v${num(s * 0.36)}`,
      cut,
      { width: s * 0.09 }
    )
  const house = (s: number) =>
    fill(`M${num(-s * 0.5)} ${num(-s * 0.1)}h${num(s)}v${num(s * 0.9)}h${num(-s)}Z`, cut) +
    fill(
      `M${num(-s * 0.66)} ${num(-s * 0.1)}L0 ${num(-s * 0.7)}L${num(s * 0.66)} ${num(-s * 0.1)}Z`,
      dyes.accent
    ) +
    fill(`M${num(-s * 0.12)} ${num(s * 0.3)}h${num(s * 0.3)}v${num(s * 0.5)}h${num(-s * 0.3)}Z`, burnt)
  const tree = (s: number) =>
    line(`M0 ${num(s * 0.8)}V0`, cut, { width: s * 0.1 }) +
    [-60, -25, 0, 25, 60]
      .map((a) => place(leaf(s * 0.7, mix(dyes.second, cut, 0.3)), [0, s * 0.1], a))
      .join("")
  const said = canvas.says("flor")
    ? [
        () => flower(size * 0.72, 8, cut, dyes.accent),
        () => flower(size * 0.6, 6, dyes.accent, cut),
        () => tree(size),
      ]
    : undefined
  const makers = said ?? [
    () => person(size),
    () => person(size * 0.9),
    () => house(size),
    () => tree(size),
    () => bird(size * 1.7, cut, dyes.accent, cut),
    () => flower(size * 0.72, 8, cut, dyes.accent),
  ]
  let figures = ""
  for (let turn = -0.84; turn <= 0.85; turn += 0.28) {
    const squeeze: Point = [Math.max(Math.cos((turn * Math.PI) / 2), 0.25), 1]
    figures += place(own.pick(makers)(), shape.surface(turn, middle), 0, squeeze)
  }
  return figures
}

const ticks = (shape: TurnedShape, y: number, height: number, colour: Colour) => {
  let d = ""
  for (let i = -24; i <= 24; i++) {
    const [ax, ay] = shape.surface(i / 25, y)
    const [bx, by] = shape.surface((i + 0.5) / 25, y + height)
    const [cx, cy] = shape.surface((i + 1) / 25, y)
    d += `M${num(ax)} ${num(ay)}L${num(bx)} ${num(by)}L${num(cx)} ${num(cy)}Z`
  }
  return fill(d, colour)
}

/** A carved gourd (mate burilado) from Cochas: scenes in rows, burnt dark grounds, a lid on some. */
function drawGourd(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = tones(mix(rng.pick(["#DCA75C", "#D4954A", "#E2B56F", "#C98A45"]), dyes.main, 0.08), 0.95)
  const burnt = shaded(mix("#6B3517", dyes.dark, 0.35), 0.12)
  if (canvas.says("sonaja")) return rattle(canvas, skin, burnt)
  if (canvas.says("pajaro", "pajarito")) return gourdBird(canvas, skin, burnt)
  if (canvas.says("adorno")) return ornaments(canvas, skin, burnt)
  const r = rng.between(390, 425)
  const squat = rng.chance(0.5)
  const lidded = canvas.says("azucarera", "joyero", "cajita") || rng.chance(0.6)
  const top = squat ? 380 : 300
  const foot = 1040
  const height = foot - top
  const mouth = lidded ? r * 0.62 : 40
  const profile: Point[] = lidded
    ? [
        [mouth, top + 40],
        [r * 0.86, top + height * 0.22],
        [r, top + height * 0.46],
        [r * 0.9, top + height * 0.74],
        [r * 0.62, foot - 30],
        [r * 0.4, foot],
      ]
    : [
        [26, 210],
        [34, top - 20],
        [120, top + 24],
        [r * 0.72, top + height * 0.16],
        [r, top + height * 0.46],
        [r * 0.9, top + height * 0.74],
        [r * 0.62, foot - 30],
        [r * 0.4, foot],
      ]
  const shape = turnedShape({ cx: CX, profile, tilt: 0.13 })
  const [a, b, c] = [top + height * 0.2, top + height * 0.43, top + height * 0.66]
  const d = top + height * 0.84
  const dark = rng.chance(0.5)
  const zone = (from: number, to: number, colour: Colour) => fill(shape.zone(from, to), colour)
  const carved =
    zone(a, b, dark ? burnt : dyes.accent) +
    zone(b, c, dark ? mix(burnt, dyes.dark, 0.5) : burnt) +
    zone(c, d, dark ? dyes.accent : mix(burnt, dyes.dark, 0.4)) +
    scenes(canvas, shape, a, b, 1, skin.light, burnt) +
    scenes(canvas, shape, b, c, 2, skin.light, burnt) +
    scenes(canvas, shape, c, d, 3, skin.light, burnt) +
    [a, b, c, d]
      .map((y) => line(shape.ring(y), skin.light, { width: 12 }) + line(shape.ring(y), burnt, { width: 4 }))
      .join("") +
    ticks(shape, d + 16, 40, burnt) +
    ticks(shape, a - 52, 36, burnt)
  const lid = () => {
    const cap = turnedShape({
      cx: CX,
      tilt: 0.13,
      profile: [
        [18, top - 150],
        [30, top - 128],
        [24, top - 104],
        [mouth * 0.5, top - 62],
        [mouth * 0.92, top + 2],
        [mouth + 14, top + 46],
      ],
    })
    return (
      canvas.clip(
        cap.outline,
        fill(cap.outline, skin.base) +
          fill(cap.zone(top - 60, top - 10), burnt) +
          ticks(cap, top - 52, 34, skin.light) +
          line(cap.ring(top + 14), burnt, { width: 8 }) +
          ticks(cap, top + 20, 22, burnt) +
          turnedPlanes(cap, top - 110, top + 46, skin, 0.5)
      ) + line(cap.ring(top + 46), skin.deep, { width: 7, opacity: 0.7 })
    )
  }
  const stem = fill(oval(CX, 212, 26, 9), skin.deep)
  return (
    contactShadow(CX, foot + 12, r * 0.56, 44) +
    canvas.clip(
      shape.outline,
      fill(shape.outline, skin.base) + carved + turnedPlanes(shape, profile[0]?.[1] ?? 0, foot, skin, 0.55)
    ) +
    (lidded ? lid() : stem)
  )
}

export const gourd: Drawing = { ground: "table", subject: () => "#D4954A", draw: drawGourd }
