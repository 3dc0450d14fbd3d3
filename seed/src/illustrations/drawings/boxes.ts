import { type Canvas } from "../canvas"
import { type Tones, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { flower, leaf } from "../motifs"
import { box, fill, line, oval, place, poly } from "../svg"
import { BRASS } from "./leather-parts"
import { lidOrnament, onFace, shadowUnder } from "./on-face"
import { faceGrain, slab, threeQuarter, wood } from "./timber"

/** What is set into a box: front and lid, each drawn in a 1000 × 1000 square. */
export interface Inlay {
  front: string
  lid: string
}

/** A hinged box in three-quarter view: bare wood, under varnish with painted flowers, or inlaid. */
export function drawBox(canvas: Canvas, plane: Tones, finish: "bare" | "varnish" | Inlay): string {
  const painted = finish !== "bare"
  const inlay = typeof finish === "object" ? finish : undefined
  const { rng, dyes } = canvas
  const [w, d, h] = [rng.between(74, 84), rng.between(50, 60), rng.between(26, 40)]
  const view = threeQuarter([385, 640], 10.4, 1.25)
  const rim = 9
  const edge = (z: number) =>
    line(poly([view([0, d, z]), view([w, d, z]), view([w, 0, z])], false), plane.deep, { width: 6 })
  const front = painted
    ? onFace(
        view,
        [0, d, h - rim],
        [w, 0, 0],
        [0, 0, -(h - rim)],
        inlay?.front ??
          [180, 500, 820]
            .map(
              (x, i) =>
                place(flower(120, 8, i % 2 ? dyes.second : dyes.accent, dyes.pale), [x, 500], 0, [0.5, 1]) +
                place(leaf(200, dyes.second), [x + 110, 640], 60, [1, 0.6])
            )
            .join("")
      )
    : faceGrain(canvas, "front", view, [0, d, h], [w, 0, 0], [0, 0, -h], plane)
  const [kx, ky] = view([w / 2, d, h - rim])
  const joints = painted
    ? ""
    : Array.from({ length: 4 }, (_, i) => {
        const z = (h / 4) * i
        return i % 2
          ? fill(
              poly([
                view([w - 4, d, z]),
                view([w, d, z]),
                view([w, d, z + h / 4]),
                view([w - 4, d, z + h / 4]),
              ]),
              plane.dark
            )
          : fill(
              poly([
                view([w, d - 4, z]),
                view([w, d, z]),
                view([w, d, z + h / 4]),
                view([w, d - 4, z + h / 4]),
              ]),
              plane.base
            )
      }).join("")
  return (
    shadowUnder(view, w, d) +
    slab(view, [0, 0, 0], [w, d, h], plane) +
    front +
    (painted ? "" : faceGrain(canvas, "side", view, [w, d, h], [0, -d, 0], [0, 0, -h], plane)) +
    joints +
    edge(h - rim) +
    slab(view, [-1.2, -1.2, h], [w + 2.4, d + 2.4, 3], plane) +
    (painted ? "" : faceGrain(canvas, "lid", view, [0, 0, h + 3], [w, 0, 0], [0, d, 0], plane)) +
    onFace(view, [0, 0, h + 3], [w, 0, 0], [0, d, 0], inlay?.lid ?? lidOrnament(canvas, plane)) +
    (painted
      ? fill(
          poly([
            view([w * 0.12, d, h + 3]),
            view([w * 0.26, d, h + 3]),
            view([w * 0.44, 0, h + 3]),
            view([w * 0.3, 0, h + 3]),
          ]),
          "#FFFDF6",
          0.26
        ) +
        fill(
          poly([
            view([w * 0.3, d, h + 3]),
            view([w * 0.34, d, h + 3]),
            view([w * 0.52, 0, h + 3]),
            view([w * 0.48, 0, h + 3]),
          ]),
          "#FFFDF6",
          0.2
        )
      : "") +
    fill(box(kx - 26, ky - 34, 52, 64, 8), BRASS.dark) +
    fill(box(kx - 26, ky - 36, 48, 60, 8), BRASS.base) +
    fill(oval(kx - 2, ky - 4, 8), BRASS.dark)
  )
}

const lacquer = (canvas: Canvas): Tones =>
  tones(
    canvas.rng
      .fork("lacquer")
      .pick([canvas.dyes.dark, canvas.dyes.main, mix(canvas.dyes.main, canvas.dyes.dark, 0.5), "#7A2F1E"]),
    1.05
  )

export const woodenBox: Drawing = {
  ground: "table",
  subject: () => "#8A4A2C",
  draw: (canvas) => drawBox(canvas, wood(canvas), "bare"),
}

export const varnishBox: Drawing = {
  ground: "table",
  draw: (canvas) => drawBox(canvas, lacquer(canvas), "varnish"),
}
