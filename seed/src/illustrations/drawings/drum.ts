import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { lit, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { fill, line, num, oval, place, poly } from "../svg"
import { grain } from "../texture/grain"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"
import { wood } from "./timber"

/** A bombo or tinya: skin, painted or furred hoops, zigzag cords. */
function drawDrum(canvas: Canvas): string {
  const { rng, dyes } = canvas
  if (canvas.says("cajon")) return drawCajon(canvas)
  const r = rng.between(330, 380)
  const top = rng.between(380, 440)
  const foot = 980
  const body = tones(rng.pick([dyes.main, dyes.main, "#8A4A2C"]), 0.95)
  const shape = turnedShape({
    cx: 600,
    profile: [
      [r, top],
      [r * 1.02, (top + foot) / 2],
      [r, foot],
    ],
    tilt: 0.24,
  })
  const hoop = tones(rng.pick([dyes.accent, dyes.second, dyes.dark]), 0.95)
  const skin = tones("#EFE0C2", 0.8)
  const ring = (y: number, w: number, c: string) => line(shape.ring(y), c, { width: w, cap: "butt" })
  const cords = (() => {
    let d = ""
    const n = 16
    for (let i = 0; i <= n; i++) {
      const [x, y] = shape.surface(-1 + (2 * i) / n, i % 2 ? foot - 30 : top + 40)
      d += `${i ? "L" : "M"}${num(x)} ${num(y)}`
    }
    return d
  })()
  const band = createBand(rng.fork("band"), [body.base, dyes.pale, dyes.accent, dyes.second])
  const rows = band.cells.length
  const [from, to] = [(top + foot) / 2 - 80, (top + foot) / 2 + 80]
  const painted = rng.chance(0.6)
    ? paintBand(band, 40, (u, v) => shape.surface((u / 40) * 2 - 1, from + (v / rows) * (to - from)))
    : grain(rng.fork("g"), { x: 200, y: top, w: 800, h: foot - top + 100 }, body.deep, { along: "down" })
  const lip = oval(600, top, r + 14, (r + 14) * 0.24)
  const mallet = (turn: number, x: number, y: number) =>
    place(
      line("M0 0H330", "#8A4A2C", { width: 20 }) +
        line("M0 -4H330", "#BC8450", { width: 8 }) +
        canvas.solid(oval(345, 0, 52, 44), tones(dyes.accent), { shade: 14, light: 8 }),
      [x, y],
      turn
    )
  return (
    contactShadow(600, foot + r * 0.2, r * 1.02, r * 0.2) +
    canvas.clip(
      shape.outline,
      fill(shape.outline, body.base) + painted + turnedPlanes(shape, top, foot, body, 0.2)
    ) +
    line(cords, shaded(dyes.dark, 0.2), { width: 13 }) +
    line(cords, dyes.pale, { width: 7 }) +
    [
      [top + 26, 0],
      [foot - 14, 0],
    ]
      .map(([y = 0]) => ring(y, 56, hoop.dark) + ring(y - 4, 44, hoop.base) + ring(y - 18, 8, hoop.glow))
      .join("") +
    fill(lip, hoop.base) +
    line(lip, hoop.glow, { width: 5, opacity: 0.6 }) +
    canvas.solid(oval(600, top - 2, r - 8, (r - 8) * 0.24), skin, { shade: 30, light: 16 }) +
    fill(oval(560, top - 10, r * 0.44, r * 0.09), lit(skin.base, 0.3)) +
    (rng.chance(0.7) ? mallet(rng.between(-26, -12), 500, top + 30) : "")
  )
}

/** A cajón: a wooden box with a sound hole, in front view with one side. */
function drawCajon(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const face = tones(lit(plane.base, 0.2), 0.9)
  const front = poly([
    [300, 290],
    [740, 250],
    [740, 1030],
    [300, 1010],
  ])
  const side = poly([
    [740, 250],
    [930, 300],
    [930, 990],
    [740, 1030],
  ])
  const lid = poly([
    [300, 290],
    [500, 226],
    [930, 300],
    [740, 250],
  ])
  const band = createBand(rng.fork("band"), [face.base, dyes.accent, dyes.main, dyes.second])
  const rows = band.cells.length
  return (
    contactShadow(620, 1016, 350, 40) +
    fill(lid, plane.light) +
    fill(
      poly([
        [300, 290],
        [520, 216],
        [940, 296],
        [740, 250],
      ]),
      plane.light
    ) +
    canvas.solid(front, face, {
      light: 14,
      texture:
        grain(rng.fork("front"), { x: 300, y: 250, w: 440, h: 780 }, face.deep, { along: "down" }) +
        paintBand(band, 34, (u, v) => [300 + (u / 34) * 440, 800 + (v / rows) * 130 + (u / 34) * 6], false),
    }) +
    canvas.solid(side, tones(plane.dark), {
      shade: 14,
      texture: grain(rng.fork("side"), { x: 740, y: 250, w: 190, h: 780 }, plane.deep, { along: "down" }),
    }) +
    fill(oval(520, 560, 96, 104), plane.deep) +
    fill(oval(526, 566, 84, 92), "#1E1411") +
    line(oval(520, 560, 112, 120), dyes.accent, { width: 10 }) +
    [
      [326, 322],
      [714, 288],
      [326, 986],
      [714, 1000],
    ]
      .map(([x = 0, y = 0]) => fill(oval(x, y, 8), "#8E8577"))
      .join("")
  )
}

export const drum: Drawing = { ground: "table", draw: drawDrum }
