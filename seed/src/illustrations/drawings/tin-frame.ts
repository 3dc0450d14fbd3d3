import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower } from "../motifs"
import { type Point, box, curve, line, oval, place, poly, pts } from "../svg"
import { silvered } from "./glass-plane"
import { spiral } from "./torito"

/** A frame of cut and embossed tin, around a mirror. */
function drawTin(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const tin = tones(rng.pick(["#B5BABD", "#C2BFB6", "#CDB27A"]), 1.15)
  const scallops = rng.pick([20, 24, 28])
  const sunny = canvas.says("sol")
  const round = sunny || (!canvas.says("cuerpo") && rng.chance(0.5))
  const points = Array.from({ length: scallops * 2 }, (_, i): Point => {
    const a = (Math.PI * i) / scallops
    const k = i % 2 ? 1 : 0.93
    const c = Math.cos(a)
    const s = Math.sin(a)
    const stretch = round ? 1 : 1 / Math.max(Math.abs(c), Math.abs(s)) ** 0.8
    return [600 + c * 430 * k * stretch * (round ? 1 : 0.92), 610 + s * 430 * k * stretch]
  })
  const outer = curve(points, true, 1)
  const inner = round ? oval(600, 610, 220) : box(400, 400, 400, 420, 16)
  const marks = Array.from({ length: 16 }, (_, i) => {
    const a = (Math.PI * i) / 8
    const k = round ? 318 : 330 / Math.max(Math.abs(Math.cos(a)), Math.abs(Math.sin(a))) ** 0.85
    return place(
      i % 2
        ? spiral(0, 0, 36, 2, i % 4 === 1 ? 1 : -1, tin.deep, 7)
        : flower(48, 6, tin.light, rng.fork("gem").pick([dyes.accent, dyes.main])),
      [600 + Math.cos(a) * k, 610 + Math.sin(a) * k],
      (a * 180) / Math.PI + 90
    )
  }).join("")
  const crest = place(
    castShadow(curve(pts("-170 60 -120 -60 -60 -40 0 -150 60 -40 120 -60 170 60")), 8, 10) +
      canvas.solid(curve(pts("-170 60 -120 -60 -60 -40 0 -150 60 -40 120 -60 170 60")), tin, {
        shade: 16,
        light: 12,
      }) +
      place(
        canvas.follow({ bird: ["gallo", "gallito"], flower: ["flor", "hoja"] }, ["bird", "flower"]) === "bird"
          ? bird(130, dyes.main, dyes.accent, tin.deep)
          : flower(58, 8, dyes.accent, dyes.second),
        [0, -10]
      ),
    [600, 190]
  )
  const ray = poly(pts("-46 0 0 -170 46 0"))
  const rays = Array.from({ length: 20 }, (_, i) =>
    place(
      castShadow(ray, 6, 8) +
        canvas.solid(ray, i % 2 ? tin : tones("#CDA94E", 1.1), { shade: 12, light: 8, drop: 0 }),
      [600 + Math.sin((i * Math.PI) / 10) * 386, 610 - Math.cos((i * Math.PI) / 10) * 386],
      i * 18
    )
  ).join("")
  return (
    (sunny ? rays : crest) +
    castShadow(outer, 14, 20) +
    canvas.solid(outer, tin, {
      shade: 46,
      light: 26,
      texture:
        line(round ? oval(600, 610, 390) : box(250, 250, 700, 720, 30), tin.deep, {
          width: 8,
          dash: "2 14",
        }) +
        line(round ? oval(600, 610, 250) : box(370, 370, 460, 480, 20), tin.deep, {
          width: 8,
          dash: "2 14",
        }) +
        marks,
    }) +
    silvered(canvas, inner) +
    line(inner, tin.deep, { width: 16 }) +
    line(inner, tin.light, { width: 8 })
  )
}

export const tinFrame: Drawing = { ground: "wall", draw: drawTin, subject: () => "#7A7A7A" }
