import { type Canvas } from "../canvas"
import { shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { type Point, curve, fill, line, place, pts } from "../svg"
import { fringe } from "../texture/weave"
import { weaving } from "./weaving"

/** A poncho spread out, neck opening in the middle, fringe all round the lower edge. */
function drawPoncho(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.main, dyes.accent, dyes.second]
  const d = curve(
    pts("600 180 840 232 1066 420 1100 520 940 760 720 960 600 1010 480 960 260 760 100 520 134 420 360 232"),
    true,
    0.55
  )
  let edge = ""
  for (const s of [-1, 1]) {
    const [from, to]: [Point, Point] = [
      [600 + s * 500, 540],
      [600, 1004],
    ]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
    edge +=
      s < 0
        ? place(fringe(rng.fork("l"), 0, -6, length, 66, colours), from, turn)
        : place(fringe(rng.fork("r"), 0, 6, length, -66, colours), from, turn)
  }
  const drape = (p: Point): Point => [p[0], p[1] + ((p[0] - 600) / 500) ** 2 * -60 + 20]
  const collar = curve(pts("600 196 676 214 690 262 640 330 600 372 560 330 510 262 524 214"), true, 0.9)
  return (
    edge +
    castShadow(d, 14, 18) +
    canvas.solid(d, tones(dyes.main, 0.85), {
      shade: 56,
      light: 24,
      drop: 0.3,
      texture: weaving(canvas, "poncho", { x: 90, y: 160, w: 1020, h: 880 }, "down", 3, drape),
    }) +
    canvas.clip(
      d,
      fill(curve(pts("640 380 700 700 690 1040 600 1040 620 700")), "#24131C", 0.13) +
        fill(curve(pts("830 300 900 560 860 860 800 900 830 560")), "#24131C", 0.1) +
        fill(curve(pts("420 300 340 560 330 800 300 760 310 540")), "#FFF6E6", 0.14)
    ) +
    fill(collar, shaded(dyes.dark, 0.3)) +
    line(collar, dyes.accent, { width: 26 }) +
    line(collar, dyes.pale, { width: 12, cap: "butt", dash: "16 12" })
  )
}

export const poncho: Drawing = { ground: "flat", draw: drawPoncho }
