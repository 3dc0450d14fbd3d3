import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { type Point, curve, line, place, pts, soft } from "../svg"
import { knitting } from "../texture/weave"
import { fairBands } from "./fair-bands"

/** A pair of gloves or mittens, one over the other. */
function drawGloves(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(dyes.main, 0.85)
  const mitten = !canvas.says("guante") && rng.chance(0.45)
  const columns = 30
  const flat = (u: number, v: number): Point => [-165 + u * 11, -330 + v * 11]
  const hand = mitten
    ? curve(
        pts(
          "-150 300 -158 60 -150 -180 -90 -320 0 -356 90 -320 146 -180 150 -40 178 -90 238 -110 262 -60 226 50 156 150 150 300"
        ),
        true,
        0.75
      )
    : soft(
        pts(
          "-150 300 -160 -60 -164 -250 -128 -286 -92 -250 -86 -90 -80 -90 -76 -330 -38 -368 -2 -330 2 -96 8 -96 14 -310 50 -346 84 -310 86 -90 92 -90 102 -220 134 -252 164 -220 158 20 168 0 232 -96 282 -90 286 -40 180 130 150 200 150 300"
        ),
        [
          16, 40, 40, 40, 40, 10, 10, 40, 40, 40, 10, 10, 40, 40, 40, 10, 10, 36, 36, 36, 20, 40, 40, 40, 40,
          40, 30, 16,
        ]
      )
  const cuff = soft(pts("-158 270 158 270 150 410 -150 410"), 16)
  const rib = tones(rng.pick([dyes.second, dyes.accent, wool.dark]), 0.85)
  const ribs = Array.from({ length: 20 }, (_, i) =>
    line(`M${-142 + i * 15} 278v126`, dyes.dark, { width: 3, opacity: 0.35 })
  ).join("")
  const one = (plane: typeof wool) =>
    castShadow(hand, 14, 16) +
    canvas.solid(hand, plane, {
      shade: 34,
      light: 14,
      texture:
        fairBands(canvas, "back", columns, rng.fork("at").whole(26, 34), 58, flat, 2) +
        knitting(columns + 14, 62, flat, plane.deep, 0.22),
    }) +
    canvas.solid(cuff, rib, {
      shade: 22,
      light: 10,
      drop: 0,
      texture: ribs + line("M-160 320H160M-160 356H160", dyes.pale, { width: 12 }),
    })
  return (
    place(one(tones(wool.dark, 0.85)), [790, 590], 16, [-1.06, 1.06]) + place(one(wool), [420, 610], -9, 1.12)
  )
}

export const gloves: Drawing = { ground: "flat", draw: drawGloves }
