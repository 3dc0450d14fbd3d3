import { type Canvas } from "../canvas"
import { lit, mix, tones } from "../colour"
import { castShadow } from "../ground"
import { curve, fill, line, mirrored, num, oval, place, type Point, pts } from "../svg"
import { grain } from "../texture/grain"
import { knitting } from "../texture/weave"
import { createBand, straightBand } from "../band"

const whole = (half: string) => curve([...pts(half), ...mirrored(pts(half), 600)], true, 0.9)
const twice = (part: (s: 1 | -1) => string) => part(-1) + part(1)

/** The huacón of the Mantaro: an old man of carved wood, long nose, deep lines, hair and beard of raw wool. */
export function huacon(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wood = tones(mix("#A8693C", dyes.main, 0.3), 1)
  const fleece = tones("#E9DFC9", 0.9)
  const face = whole("600 210 470 224 380 320 352 480 372 660 430 820 510 920 600 960")
  const locks = (count: number, from: Point, to: Point, length: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = i / (count - 1)
      const [x, y] = [
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * 60,
      ]
      const sway = rng.between(-26, 26)
      const d = curve(
        [
          [x - 30, y],
          [x - 26 + sway * 0.4, y + length * 0.5],
          [x + sway, y + length * rng.between(0.86, 1.1)],
          [x + 30 + sway * 0.4, y + length * 0.5],
          [x + 30, y],
        ],
        true,
        0.9
      )
      return canvas.solid(d, i % 2 ? fleece : tones(fleece.dark, 0.9), { shade: 12, light: 8 })
    }).join("")
  const furrows =
    twice((s) => {
      const at = (x: number, y: number) => `${num(600 + s * x)} ${num(y)}`
      return line(
        `M${at(30, 330)}Q${at(110, 296)} ${at(190, 340)}M${at(24, 374)}Q${at(110, 344)} ${at(200, 386)}` +
          `M${at(84, 640)}Q${at(180, 660)} ${at(176, 790)}M${at(120, 620)}Q${at(226, 650)} ${at(216, 760)}` +
          `M${at(216, 500)}l${s * 34} -20M${at(220, 520)}l${s * 36} 4`,
        wood.deep,
        { width: 11 }
      )
    }) + line("M580 400v40M620 400v40", wood.deep, { width: 10 })
  const nose = curve(
    pts("570 420 630 420 650 560 700 700 690 772 640 800 560 800 510 772 500 700 550 560"),
    true,
    0.9
  )
  const mouth = curve(pts("470 840 600 816 730 840 690 884 600 896 510 884"), true, 0.9)
  const scarf = curve(pts("350 300 420 200 600 150 780 200 850 300 780 280 600 250 420 280"), true, 0.9)
  return (
    castShadow(face) +
    locks(7, [330, 330], [372, 640], 230) +
    locks(7, [870, 330], [828, 640], 230) +
    canvas.solid(face, wood, {
      shade: 70,
      light: 28,
      drop: 0.1,
      texture: grain(rng.fork("g"), { x: 340, y: 200, w: 520, h: 780 }, wood.deep, { along: "down" }),
    }) +
    locks(9, [430, 840], [770, 840], 250) +
    furrows +
    twice(
      (s) =>
        fill(oval(600 + s * 132, 490, 70, 40), "#2A1810") +
        fill(oval(600 + s * 132, 490, 40, 28), "#F4EBD9") +
        fill(oval(600 + s * 130, 492, 18), "#1B1210") +
        canvas.solid(
          curve(
            pts(
              `${600 + s * 50} 440 ${600 + s * 130} 400 ${600 + s * 226} 440 ${600 + s * 220} 472 ${600 + s * 130} 436 ${600 + s * 56} 472`
            ),
            true,
            0.9
          ),
          fleece,
          { shade: 8, light: 6 }
        )
    ) +
    fill(mouth, "#3A1A14") +
    fill("M540 834h34v34h-34ZM640 836h30v30h-30Z", "#F4EBD9") +
    castShadow(nose, 8, 12) +
    canvas.solid(nose, tones(lit(wood.base, 0.08), 1), { shade: 34, light: 16 }) +
    fill(oval(556, 778, 20, 12) + oval(644, 778, 20, 12), wood.deep) +
    canvas.solid(scarf, tones(dyes.accent, 0.9), {
      shade: 16,
      light: 10,
      texture: line("M360 262Q600 130 840 262", dyes.pale, { width: 14, dash: "20 16" }),
    })
  )
}

/** The ukuku, the bear of the snow pilgrimage: a knitted hood with rimmed eyes, nose and tongue. */
export function ukuku(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(dyes.main, 0.85)
  const trim = [dyes.accent, dyes.pale, dyes.second]
  const hood = whole("600 130 460 160 360 290 330 480 340 700 390 880 470 980 600 1000")
  const stitches = knitting(26, 42, (u, v): Point => [320 + u * 22, 120 + v * 21], wool.deep, 0.28)
  const ring = (cx: number, cy: number, rx: number, ry: number) =>
    trim.map((colour, i) => fill(oval(cx, cy, rx + 60 - i * 20, ry + 60 - i * 20), colour)).join("") +
    fill(oval(cx, cy, rx, ry), "#2A1810")
  const band = createBand(rng.fork("band"), [dyes.dark, dyes.pale, dyes.accent, dyes.second])
  const cell = 110 / band.cells.length
  const strands = (x: number, y: number, turn: number) =>
    place(
      [-24, -12, 0, 12, 24]
        .map((dx, i) => line(`M0 0Q${dx} 60 ${dx * 1.6} 150`, trim[i % 3] ?? dyes.accent, { width: 13 }))
        .join("") + fill(oval(0, 0, 26), dyes.accent),
      [x, y],
      turn
    )
  const nose = curve(pts("600 540 540 590 530 660 600 690 670 660 660 590"), true, 0.9)
  return (
    castShadow(hood, 18, 24) +
    strands(600, 140, 180) +
    canvas.solid(hood, wool, {
      shade: 70,
      light: 28,
      drop: 0.1,
      texture:
        straightBand(band, 320, 250, Math.ceil(560 / cell), cell) +
        fill("M300 236H900V252H300ZM300 358H900V374H300Z", dyes.accent) +
        stitches,
    }) +
    [350, 850]
      .map(
        (x, i) =>
          canvas.solid(oval(x, 330, 66, 72), wool, { shade: 18, light: 10 }) +
          fill(oval(x, 330, 34, 38), i ? wool.deep : dyes.pale)
      )
      .join("") +
    twice((s) => ring(600 + s * 128, 490, 42, 36)) +
    twice(
      (s) => fill(oval(600 + s * 126, 492, 22), "#F4EBD9") + fill(oval(600 + s * 124, 494, 12), "#1B1210")
    ) +
    ring(600, 800, 92, 34) +
    fill("M520 784h26v20h-26ZM588 772h26v24h-26ZM656 784h26v20h-26Z", "#FBF7F0") +
    castShadow(nose, 6, 10) +
    canvas.solid(nose, tones(dyes.dark, 0.9), { shade: 18, light: 12 }) +
    twice((s) =>
      line(`M${600 + s * 120} 690l${s * 120} -30M${600 + s * 120} 716l${s * 124} 4`, dyes.pale, { width: 9 })
    ) +
    strands(430, 930, 20) +
    strands(770, 930, -20)
  )
}
