import { type Canvas } from "../canvas"
import { shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { type Point, curve, fill, line, num, oval, place, pts, soft } from "../svg"
import { knitting } from "../texture/weave"
import { fairBands } from "./fair-bands"

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
        texture:
          (style === "cables" || style === "plain" ? "" : fairBands(canvas, "sleeve", 36, 14, 34, along, 1)) +
          knitting(36, 58, along, wool.deep, 0.2),
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
  const style = canvas.follow<"yoke" | "chest" | "all" | "cables" | "plain">(
    { yoke: ["canesu"], all: ["chakana"], cables: ["trenza"], plain: ["arroz"], chest: ["cardigan"] },
    ["yoke", "chest", "all"]
  )
  const cable = (x: number) =>
    [0, 1]
      .map((i) =>
        line(
          curve(
            Array.from({ length: 29 }, (_, k): Point => [
              x + (k % 2 ? 17 : -17) * (i ? 1 : -1),
              240 + k * 27,
            ]),
            false
          ),
          i ? wool.glow : wool.deep,
          { width: 11, opacity: 0.6 }
        )
      )
      .join("")
  const pattern =
    style === "cables"
      ? [450, 525, 600, 675, 750].map(cable).join("")
      : style === "plain"
        ? ""
        : style === "yoke"
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
  const open = canvas.says("cardigan") || (!canvas.says("chompa") && rng.chance(0.35))
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

export const sweater: Drawing = { ground: "flat", draw: drawSweater }
