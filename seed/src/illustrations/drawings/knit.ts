import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { curve, fill, line, num, oval, place, type Point, pts, soft } from "../svg"
import { fringe, knitting } from "../texture/weave"

/** Colour-work rows over a knitted surface: bands of the grammar between plain rows. */
function fairBands(
  canvas: Canvas,
  name: string,
  columns: number,
  from: number,
  to: number,
  surface: (u: number, v: number) => Point,
  count: number
): string {
  const { dyes } = canvas
  const own = canvas.rng.fork(name)
  const orders: readonly (readonly Colour[])[] = [
    [dyes.pale, dyes.accent, dyes.dark, dyes.second],
    [dyes.accent, dyes.pale, dyes.second, dyes.dark],
    [dyes.dark, dyes.pale, dyes.accent, dyes.second],
    [dyes.second, dyes.dark, dyes.pale, dyes.accent],
  ]
  let v = from
  let drawn = ""
  for (let i = 0; i < count; i++) {
    const band = createBand(own, orders[(own.whole(0, 3) + i) % 4] ?? [], i % 2 ? "narrow" : "wide")
    const rows = band.cells.length
    if (v + rows > to) break
    const start = v
    drawn += paintBand(band, columns, (u, row) => surface(u, start + row))
    v += rows + own.whole(2, 4)
  }
  return drawn
}

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

/** A pullover or a buttoned jacket laid flat, with a patterned yoke or chest. */
function drawSweater(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(dyes.main, 0.85)
  const hem = rng.between(970, 1010)
  const body = soft(
    [
      [430, 236],
      [520, 210],
      [680, 210],
      [770, 236],
      [842, 330],
      [850, hem],
      [350, hem],
      [358, 330],
    ],
    [20, 30, 30, 20, 60, 16, 16, 60]
  )
  const sleeve = (s: 1 | -1) => {
    const at = (x: number, y: number): Point => [600 + s * x, y]
    const d = soft(
      [at(160, 232), at(236, 262), at(330, 420), at(438, 850), at(322, 890), at(238, 520), at(220, 420)],
      [10, 60, 60, 14, 14, 40, 10]
    )
    const along = (u: number, v: number): Point => [
      600 + s * (196 + v * 4.1 + u * 5 - 60),
      300 + v * 10.4 + u * -1.2,
    ]
    const cuff = soft([at(428, 800), at(444, 862), at(318, 900), at(304, 836)], 12)
    return (
      castShadow(d, 14, 18) +
      canvas.solid(d, s < 0 ? wool : tones(wool.dark, 0.85), {
        shade: 24,
        light: 16,
        texture: fairBands(canvas, "sleeve", 36, 14, 34, along, 1) + knitting(36, 58, along, wool.deep, 0.2),
      }) +
      canvas.solid(cuff, tones(rng.fork("rib").pick([dyes.second, wool.dark, dyes.accent]), 0.85), {
        texture: Array.from({ length: 9 }, (_, i) =>
          line(`M${num(600 + s * (312 + i * 15))} ${num(846 - i * 5)}l${num(s * 14)} 56`, dyes.dark, {
            width: 3,
            opacity: 0.4,
          })
        ).join(""),
      })
    )
  }
  const columns = 50
  const flat = (u: number, v: number): Point => [345 + (u / columns) * 510, 210 + v * 10.2]
  const yoke = (u: number, v: number): Point => {
    const a = (u / columns) * 2 - 1
    return [600 + a * (170 + v * 5.4), 262 + v * 8.6 + (1 - a * a) * (30 + v * 2.2)]
  }
  const style = rng.pick(["yoke", "chest", "all"])
  const pattern =
    style === "yoke"
      ? fairBands(canvas, "yoke", columns, 1, 34, yoke, 2)
      : fairBands(
          canvas,
          "chest",
          columns,
          style === "all" ? 8 : rng.whole(16, 26),
          76,
          flat,
          style === "all" ? 4 : 1
        )
  const rib = tones(rng.fork("rib").pick([dyes.second, wool.dark, dyes.accent]), 0.85)
  const hemBand = soft(
    [
      [352, hem - 62],
      [848, hem - 62],
      [846, hem + 8],
      [354, hem + 8],
    ],
    14
  )
  const ribs = Array.from({ length: 33 }, (_, i) =>
    line(`M${360 + i * 15} ${num(hem - 58)}v62`, dyes.dark, { width: 3, opacity: 0.35 })
  ).join("")
  const open = rng.chance(0.35)
  const buttons = open
    ? line(`M600 300V${num(hem)}`, rib.base, { width: 46, cap: "butt" }) +
      line(`M577 300V${num(hem)}M623 300V${num(hem)}`, rib.deep, { width: 3, opacity: 0.5 }) +
      [400, 520, 640, 760, 880]
        .map(
          (y) =>
            fill(oval(602, y + 3, 17), "#24131C", 0.3) +
            fill(oval(600, y, 16), dyes.pale) +
            fill(oval(595, y, 3) + oval(605, y, 3), dyes.dark)
        )
        .join("")
    : ""
  const neck = open
    ? curve(pts("500 216 600 206 700 216 650 300 600 380 550 300"), true, 0.7)
    : curve(pts("488 218 600 200 712 218 680 276 600 304 520 276"), true, 0.9)
  return place(
    sleeve(-1) +
      sleeve(1) +
      castShadow(body, 14, 18) +
      canvas.solid(body, wool, {
        shade: 54,
        light: 22,
        drop: 0.1,
        texture: pattern + knitting(columns, 80, flat, wool.deep, 0.2),
      }) +
      canvas.solid(hemBand, rib, { shade: 30, light: 12, drop: 0, texture: ribs }) +
      buttons +
      fill(neck, shaded(dyes.main, 0.55)) +
      line(neck, rib.dark, { width: 34 }) +
      line(neck, rib.base, { width: 26 }) +
      line(neck, rib.deep, { width: 22, cap: "butt", dash: "3 9", opacity: 0.5 }),
    [-36, -30],
    0,
    1.06
  )
}

/** A pair of gloves or mittens, one over the other. */
function drawGloves(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(dyes.main, 0.85)
  const mitten = rng.chance(0.45)
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

export const chullo: Drawing = { ground: "flat", draw: drawChullo }
export const sweater: Drawing = { ground: "flat", draw: drawSweater }
export const gloves: Drawing = { ground: "flat", draw: drawGloves }
