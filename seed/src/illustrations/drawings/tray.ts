import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { fill, line, poly } from "../svg"
import { lidOrnament, onFace, shadowUnder } from "./on-face"
import { type Place, faceGrain, slab, threeQuarter, wood } from "./timber"

/** A tray with cut handles, seen from above on the table. */
function drawTray(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const [w, d] = [rng.between(92, 100), rng.between(60, 68)]
  const view = threeQuarter([370, 390], 8.6, 1.9)
  const h = 9
  const wall = (from: Place, size: Place) => slab(view, from, size, plane)
  const floor = poly([view([2, 2, 2]), view([w - 2, 2, 2]), view([w - 2, d - 2, 2]), view([2, d - 2, 2])])
  const handle = (x: number) => {
    const p = (b: number, z: number) => view([x, d * b, z])
    return (
      line(poly([p(0.34, h - 1), p(0.34, h + 7), p(0.66, h + 7), p(0.66, h - 1)], false), plane.deep, {
        width: 32,
      }) +
      line(poly([p(0.34, h - 1), p(0.34, h + 7), p(0.66, h + 7), p(0.66, h - 1)], false), plane.base, {
        width: 22,
      }) +
      line(poly([p(0.36, h + 7.6), p(0.64, h + 7.6)], false), plane.glow, { width: 5 })
    )
  }
  const face = onFace(
    view,
    [2, 2, 2],
    [w - 4, 0, 0],
    [0, d - 4, 0],
    lidOrnament(canvas, tones(mix(plane.light, dyes.main, rng.pick([0.1, 0.75]))))
  )
  return (
    shadowUnder(view, w, d) +
    wall([0, 0, 0], [w, 2, h]) +
    wall([0, 2, 0], [2, d - 2, h]) +
    handle(1) +
    fill(floor, rng.chance(0.5) ? plane.light : mix(dyes.main, plane.light, 0.15)) +
    faceGrain(canvas, "floor", view, [2, 2, 2], [w - 4, 0, 0], [0, d - 4, 0], plane) +
    face +
    fill(poly([view([2, 2, 2]), view([w - 2, 2, 2]), view([w - 2, 8, 2]), view([2, 6, 2])]), "#24131C", 0.2) +
    wall([0, d - 2, 0], [w, 2, h]) +
    wall([w - 2, 0, 0], [2, d, h]) +
    faceGrain(canvas, "f", view, [0, d, h], [w, 0, 0], [0, 0, -h], plane) +
    handle(w - 1)
  )
}

export const cupTray: Drawing = { ground: "table", subject: () => "#8A4A2C", draw: drawTray }
