import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, spray } from "../motifs"
import { type Point, curve, fill, line, num, place, pts, soft } from "../svg"
import { threads } from "../texture/weave"

/** A wide embroidered skirt: waistband, gathers, flowers along the hem. */
function drawSkirt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const cloth = tones(
    canvas.says("negro") ? tones(dyes.dark, 0.9).base : rng.pick([dyes.main, dyes.main, dyes.dark]),
    0.9
  )
  const wide = rng.between(450, 490)
  const d = curve(
    [
      [430, 250],
      [600, 262],
      [770, 250],
      [880, 520],
      [600 + wide, 960],
      [600 + wide * 0.62, 1016],
      [600 + wide * 0.28, 990],
      [600, 1030],
      [600 - wide * 0.28, 990],
      [600 - wide * 0.62, 1016],
      [600 - wide, 960],
      [320, 520],
    ],
    true,
    0.75
  )
  const gathers = Array.from({ length: 13 }, (_, i) => {
    const t = i / 6 - 1
    return `M${num(600 + t * 160)} 270Q${num(600 + t * 260)} 560 ${num(600 + t * wide * 0.98)} ${num(1000 - Math.abs(t) * 30)}`
  })
  const petals = {
    petal: [dyes.accent === cloth.base ? dyes.second : dyes.accent, dyes.pale, dyes.second],
    heart: "#E0A526",
    leaf: "#7FA06E",
  }
  const hem = (k: number, lift: number) =>
    curve(
      Array.from({ length: 9 }, (_, i): Point => {
        const t = i / 4 - 1
        return [600 + t * wide * k, 985 - lift + (i % 2 ? 12 : -6) - Math.abs(t) * 28]
      }),
      false,
      0.9
    )
  const flowers = [-0.8, -0.54, -0.27, 0, 0.27, 0.54, 0.8]
    .map((t, i) =>
      place(spray(rng.fork(`s${i % 3}`), 104, petals), [600 + t * wide, 820 - Math.abs(t) * 20], t * -14)
    )
    .join("")
  const birds = canvas.says("picaflor", "colibri", "pavo", "ave")
    ? [-0.46, 0.46]
        .map((t) =>
          place(bird(200, dyes.pale, dyes.accent, dyes.second), [600 + t * wide * 0.82, 640], 0, [
            -Math.sign(t),
            1,
          ])
        )
        .join("")
    : ""
  const waist = soft(pts("424 196 776 196 784 268 416 268"), 16)
  const band = createBand(rng.fork("waist"), [dyes.pale, dyes.accent, dyes.dark, dyes.second], "narrow")
  return (
    castShadow(d, 16, 20) +
    canvas.solid(d, cloth, {
      shade: 60,
      light: 26,
      drop: 0.1,
      texture:
        threads(rng.fork("t"), { x: 90, y: 240, w: 1020, h: 800 }, cloth.deep, cloth.glow, 9) +
        line(gathers.join(""), cloth.deep, { width: 16, opacity: 0.28 }) +
        line(gathers.slice(0, 7).join(""), cloth.glow, { width: 6, opacity: 0.25 }) +
        line(hem(0.98, 26), dyes.accent === cloth.base ? dyes.pale : dyes.accent, { width: 24 }) +
        line(hem(0.98, 60), dyes.second, { width: 10 }) +
        line(hem(0.9, 290), dyes.second, { width: 10 }) +
        line(hem(0.88, 316), dyes.pale, { width: 6, dash: "4 16" }) +
        flowers +
        birds,
    }) +
    castShadow(waist, 6, 8) +
    canvas.clip(
      waist,
      fill(waist, dyes.pale) +
        straightBand(band, 410, 200, Math.ceil(380 / (68 / band.cells.length)), 68 / band.cells.length)
    ) +
    line("M776 232C850 240 860 330 830 380M776 240C820 270 800 350 770 390", dyes.accent, { width: 14 })
  )
}

export const skirt: Drawing = { ground: "flat", draw: drawSkirt }
