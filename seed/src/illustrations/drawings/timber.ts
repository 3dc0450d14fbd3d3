import { type Canvas } from "../canvas"
import { mix, tones, type Tones } from "../colour"
import { fill, line, num, type Point, poly } from "../svg"
import { grain } from "../texture/grain"

/** A place in the room, in centimetres: x to the right, y towards the viewer's left, z up. */
export type Place = readonly [x: number, y: number, z: number]

/** How centimetres are seen: three-quarter view from a little above. */
export type View = (place: Place) => Point

/**
 * Three-quarter view; `origin` is where (0, 0, 0) falls in the picture, `scale` pixels to the centimetre,
 * `steep` 1 for furniture seen from standing height, more to look down into a tray.
 */
export const threeQuarter =
  (origin: Point, scale: number, steep = 1): View =>
  ([x, y, z]) => [
    origin[0] + (x * 0.88 - y * 0.5) * scale,
    origin[1] + ((x * 0.2 + y * 0.3) * steep - z) * scale,
  ]

/** Woods of the carpentry workshops: cedar, tornillo, mahogany, eucalyptus, walnut stain. */
export const wood = (canvas: Canvas): Tones =>
  tones(
    mix(
      canvas.rng.fork("wood").pick(["#A8693C", "#BC8450", "#8A4A2C", "#C79A66", "#6E442B"]),
      canvas.dyes.main,
      0.08
    ),
    0.95
  )

/** A board or post seen in three planes: top, lit left face, dark right face. */
export function slab(view: View, [x, y, z]: Place, [dx, dy, dz]: Place, plane: Tones): string {
  const p = (a: number, b: number, c: number) => view([x + a * dx, y + b * dy, z + c * dz])
  return (
    fill(poly([p(0, 1, 0), p(1, 1, 0), p(1, 1, 1), p(0, 1, 1)]), plane.base) +
    fill(poly([p(1, 1, 0), p(1, 0, 0), p(1, 0, 1), p(1, 1, 1)]), plane.dark) +
    fill(poly([p(0, 0, 1), p(1, 0, 1), p(1, 1, 1), p(0, 1, 1)]), plane.light) +
    line(poly([p(0, 1, 1), p(1, 1, 1)], false), plane.glow, { width: 2, opacity: 0.7 })
  )
}

/** Grain drawn in a face of the room: `from` its corner, `along` and `across` its edges. */
export function faceGrain(
  canvas: Canvas,
  name: string,
  view: View,
  from: Place,
  along: Place,
  across: Place,
  plane: Tones
): string {
  const add = (a: Place, b: Place): Place => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
  const [o, u, v] = [view(from), view(add(from, along)), view(add(from, across))]
  const length = Math.hypot(u[0] - o[0], u[1] - o[1])
  const breadth = Math.hypot(v[0] - o[0], v[1] - o[1])
  const texture = grain(canvas.rng.fork(name), { x: 0, y: 0, w: length, h: breadth }, plane.deep, { gap: 14 })
  const m = [(u[0] - o[0]) / length, (u[1] - o[1]) / length, (v[0] - o[0]) / breadth, (v[1] - o[1]) / breadth]
  return `<g transform="matrix(${m.map((value) => value.toFixed(3)).join(" ")} ${num(o[0])} ${num(o[1])})">${texture}</g>`
}

/** A round stick between two places, lit on its left. */
export function stick(view: View, from: Place, to: Place, width: number, plane: Tones): string {
  const d = poly([view(from), view(to)], false)
  const [[ax, ay], [bx, by]] = [view(from), view(to)]
  const off = width * 0.22
  const steep = Math.abs(by - ay) > Math.abs(bx - ax)
  const shift = steep
    ? poly(
        [
          [ax - off, ay],
          [bx - off, by],
        ],
        false
      )
    : poly(
        [
          [ax, ay - off],
          [bx, by - off],
        ],
        false
      )
  return (
    line(d, plane.dark, { width }) +
    line(shift, plane.base, { width: width * 0.6 }) +
    line(shift, plane.glow, { width: width * 0.16, opacity: 0.7 })
  )
}

/** A curved stick through several places (rocker, arched rail). */
export function bent(view: View, places: readonly Place[], width: number, plane: Tones): string {
  const points = places.map(view)
  const d = poly(points, false)
  const up = poly(
    points.map(([x, y]): Point => [x, y - width * 0.2]),
    false
  )
  return (
    line(d, plane.deep, { width: width + 3 }) +
    line(d, plane.dark, { width }) +
    line(up, plane.base, { width: width * 0.62 }) +
    line(up, plane.glow, { width: width * 0.14, opacity: 0.7 })
  )
}
