import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Tones, mix } from "../colour"
import { bird, leaf, spray } from "../motifs"
import { type Point, box, fill, line, num, oval, place, poly } from "../svg"
import { type Place, type View } from "./timber"

/** Lays a flat drawing (in centimetres × 10) onto a plane of the room. */
export function onFace(view: View, from: Place, along: Place, up: Place, content: string): string {
  const o = view(from)
  const at = (p: Place): Point => view([from[0] + p[0], from[1] + p[1], from[2] + p[2]])
  const [u, v] = [at(along), at(up)]
  const m = [(u[0] - o[0]) / 1000, (u[1] - o[1]) / 1000, (v[0] - o[0]) / 1000, (v[1] - o[1]) / 1000]
  return `<g transform="matrix(${m.map((value) => value.toFixed(4)).join(" ")} ${num(o[0])} ${num(o[1])})">${content}</g>`
}

export const shadowUnder = (view: View, w: number, d: number) =>
  fill(
    poly([view([0, 0, 0]), view([w + 7, 0, 0]), view([w + 8, d + 1, 0]), view([-1, d + 1, 0])]),
    "#3A2418",
    0.18
  ) +
  fill(
    poly([view([-1, -1, 0]), view([w + 12, 0, 0]), view([w + 12, d + 3, 0]), view([-2, d + 3, 0])]),
    "#3A2418",
    0.08
  )

/** Inlay, carving or colour for the lid: content in a 1000 × 1000 square. */
export function lidOrnament(canvas: Canvas, plane: Tones): string {
  const { dyes, rng } = canvas
  const own = rng.fork("lid")
  const kind = canvas.follow(
    {
      plain: ["liso", "secreta", "anillo"],
      star: ["estrella", "chakana"],
      spray: ["flor", "hoja", "helecho", "gaveta"],
      bird: ["ave", "guacamayo"],
      band: ["greca", "division"],
    },
    ["band", "star", "spray", "bird"]
  )
  const frame =
    line(box(70, 70, 860, 860, 20), plane.deep, { width: 14 }) +
    line(box(100, 100, 800, 800, 12), dyes.accent, { width: 8 })
  if (canvas.says("anillo"))
    return (
      fill(oval(500, 500, 400), plane.light) +
      Array.from({ length: 9 }, (_, i) =>
        line(oval(500 + i * 5, 500 - i * 4, 392 - i * 42), i % 3 ? plane.dark : plane.deep, {
          width: i % 2 ? 10 : 16,
        })
      ).join("")
    )
  if (kind === "plain") return frame
  if (kind === "band") {
    const band = createBand(own, [plane.light, dyes.accent, dyes.dark, dyes.second])
    const rows = band.cells.length
    return (
      paintBand(band, 26, (u, v) => [(u / 26) * 1000, 300 + (v / rows) * 400], false) +
      line("M0 290H1000M0 710H1000", plane.deep, { width: 14 })
    )
  }
  if (kind === "star")
    return (
      frame +
      Array.from({ length: 8 }, (_, i) =>
        place(
          fill(
            poly([
              [0, -40],
              [90, -200],
              [0, -370],
              [-90, -200],
            ]),
            i % 2 ? dyes.accent : dyes.second
          ) +
            fill(
              poly([
                [0, -40],
                [90, -200],
                [0, -370],
              ]),
              mix(i % 2 ? dyes.accent : dyes.second, "#24131C", 0.25)
            ),
          [500, 500],
          i * 45
        )
      ).join("") +
      fill(oval(500, 500, 70), dyes.pale)
    )
  if (kind === "bird")
    return (
      frame +
      place(bird(520, dyes.dark, dyes.accent, dyes.second), [520, 520]) +
      place(leaf(260, dyes.second), [240, 830], 30) +
      place(leaf(260, dyes.second), [780, 830], -30)
    )
  return (
    frame +
    place(
      spray(own, 380, { petal: [dyes.accent, dyes.pale, dyes.second], heart: "#E0A526", leaf: "#6E9267" }),
      [500, 480]
    )
  )
}
