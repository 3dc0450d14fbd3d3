import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { type Point, curve, fill, line, num, oval, place } from "../svg"
import { fringe, knitting } from "../texture/weave"
import { fairBands } from "./fair-bands"

/** The Andean cap: cone, ear flaps with braided cords, tassels. */
function drawChullo(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(dyes.main, 0.85)
  const peak = rng.between(150, 190)
  const brim = 720
  const half = 330
  const cap = curve(
    [
      [600, peak],
      [690, peak + 90],
      [836, 380],
      [912, 560],
      [930, brim],
      [600, brim + 62],
      [270, brim],
      [288, 560],
      [364, 380],
      [510, peak + 90],
    ],
    true,
    0.9
  )
  const columns = 44
  const rows = 52
  const surface = (u: number, v: number): Point => {
    const t = v / rows
    const y = peak + 10 + t * (brim - peak)
    const width = half * Math.min(1, Math.sin(Math.min(t * 1.16, 1) * Math.PI * 0.5) ** 0.74) + 6
    const a = (u / columns) * 2 - 1
    return [600 + width * a * (1 + 0.02 * (1 - a * a)), y + 64 * t * (1 - a * a)]
  }
  const flap = (s: 1 | -1) => {
    const at = (x: number, y: number): Point => [600 + s * x, y]
    const d = curve(
      [at(330, 690), at(338, 790), at(280, 930), at(232, 960), at(186, 920), at(150, 800), at(140, 735)],
      true,
      0.85
    )
    const cord = `M${num(600 + s * 232)} 950C${num(600 + s * 226)} 1000 ${num(600 + s * 262)} 1030 ${num(600 + s * 240)} 1068`
    return (
      castShadow(d, 14, 16) +
      line(cord, dyes.dark, { width: 22 }) +
      line(cord, dyes.accent, { width: 16 }) +
      line(cord, dyes.pale, { width: 7, dash: "8 12" }) +
      place(fringe(rng.fork(`cord${s}`), -36, 0, 72, 76, [dyes.accent, dyes.second, dyes.pale]), [
        600 + s * 240,
        1066,
      ]) +
      fill(oval(600 + s * 240, 1068, 30, 20), dyes.accent) +
      canvas.solid(d, s < 0 ? wool : tones(wool.dark, 0.85), {
        shade: 26,
        light: 12,
        texture:
          place(
            fairBands(canvas, "flap", 22, 1, 24, (u, v) => [u * 11 - 121, v * 10], 1),
            [600 + s * 238, 760]
          ) + knitting(22, 24, (u, v) => [600 + s * 238 + u * 11 - 121, 700 + v * 11], wool.deep),
      }) +
      line(d, dyes.pale, { width: 12, dash: "14 8" })
    )
  }
  const pompom = rng.chance(0.55)
  const top = pompom
    ? place(
        Array.from({ length: 5 }, (_, i) =>
          place(
            fringe(rng.fork(`pom${i}`), -40, 0, 80, 74, [dyes.accent, dyes.second, dyes.pale]),
            [0, 0],
            i * 72
          )
        ).join("") +
          fill(oval(0, 0, 46), dyes.accent) +
          fill(oval(-12, -12, 22), dyes.second),
        [600, peak - 24]
      )
    : line(
        `M600 ${num(peak + 10)}C596 ${num(peak - 70)} 680 ${num(peak - 70)} 700 ${num(peak - 10)}`,
        dyes.accent,
        { width: 18 }
      ) +
      place(fringe(rng.fork("top"), -30, 0, 60, 110, [dyes.accent, dyes.second, dyes.pale]), [704, peak - 14])
  return (
    castShadow(cap, 16, 20) +
    flap(-1) +
    flap(1) +
    top +
    canvas.solid(cap, wool, {
      shade: 80,
      light: 34,
      drop: 0.1,
      texture:
        fairBands(canvas, "cap", columns, rng.whole(6, 10), rows - 4, surface, 3) +
        knitting(columns, rows + 6, surface, wool.deep, 0.24),
    }) +
    line(
      curve(
        [
          [270, brim],
          [600, brim + 62],
          [930, brim],
        ],
        false
      ),
      dyes.pale,
      { width: 16 }
    ) +
    line(
      curve(
        [
          [270, brim],
          [600, brim + 62],
          [930, brim],
        ],
        false
      ),
      dyes.accent,
      { width: 16, cap: "butt", dash: "16 16" }
    )
  )
}

export const chullo: Drawing = { ground: "flat", draw: drawChullo }
