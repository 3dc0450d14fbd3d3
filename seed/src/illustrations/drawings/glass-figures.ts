import { type Canvas } from "../canvas"
import { type Colour, lit, mix } from "../colour"
import { castShadow } from "../ground"
import { fish } from "../motifs"
import { box, curve, fill, line, num, oval, place, pts } from "../svg"

export const LEAD = "#2B2A2C"

const pane = (d: string, colour: Colour) => fill(d, colour) + line(d, LEAD, { width: 10 })

/** A hummingbird at a cantuta flower in leaded panes, within about 330 of the origin. */
export function hummingbird(canvas: Canvas): string {
  const { dyes } = canvas
  const bell = (x: number, y: number, turn: number, colour: Colour) =>
    place(
      pane("M-30 0L-22 -120L22 -120L30 0L60 46L24 34L0 60L-24 34L-60 46Z", colour) +
        line("M0 -110V20", lit(colour, 0.4), { width: 8 }),
      [x, y],
      turn
    )
  return (
    pane(curve(pts("-180 -290 -120 -240 -150 -160 -230 -190"), true, 0.7), "#4C7A58") +
    pane(curve(pts("-300 40 -230 20 -200 100 -270 140"), true, 0.7), "#4C7A58") +
    bell(-236, -96, 8, "#C02C3C") +
    bell(-140, 120, -14, "#D8552F") +
    pane("M-110 -62L-10 -110L-16 -82Z", LEAD) +
    pane(curve(pts("-20 -120 40 -150 92 -120 90 -60 30 -50 -16 -80"), true, 0.8), dyes.accent) +
    pane(
      curve(pts("30 -56 92 -70 170 20 190 120 120 110 50 40"), true, 0.8),
      mix("#2C8587", dyes.main, 0.25)
    ) +
    pane(curve(pts("30 -50 56 50 120 112 66 100 16 30"), true, 0.7), "#F1E4CC") +
    pane("M92 -60L150 -300L206 -180L170 -10Z", "#6E93B4") +
    pane("M206 -180L290 -250L270 -120L180 10L170 -10Z", "#E0A526") +
    pane("M270 -120L330 -130L280 0L190 70L180 10Z", "#C4862F") +
    pane("M130 110L190 120L250 290L190 250Z", "#23325F") +
    pane("M190 120L220 110L320 240L250 290Z", dyes.second) +
    fill(oval(34, -104, 12), "#FBF7F0") +
    fill(oval(34, -104, 6), LEAD)
  )
}

/** A reed boat on three waves under a sun, within about 330 of the origin. */
export function reedBoat(canvas: Canvas): string {
  const { dyes } = canvas
  const wave = (y: number, colour: Colour) =>
    pane(`M-420 ${y}${[0, 1, 2, 3, 4, 5].map(() => "q35 -50 70 0t70 0").join("")}V460H-420Z`, colour)
  return (
    pane(oval(150, -190, 92), "#E0A526") +
    wave(40, "#A8C3D2") +
    pane(
      curve(
        pts(
          "-290 -170 -270 -60 -190 40 -40 90 120 90 240 50 300 110 190 170 0 190 -180 150 -300 30 -330 -120"
        ),
        true,
        0.8
      ),
      "#D9B063"
    ) +
    line("M-256 -40L-306 -30M-190 40L-230 96M-60 86L-76 160M80 92L80 176M200 62L226 140", "#8A5A2A", {
      width: 14,
    }) +
    pane(curve(pts("-60 -180 0 -190 40 -150 50 20 -80 20 -90 -110"), true, 0.7), dyes.accent) +
    pane(oval(-14, -226, 44, 48), "#B97A50") +
    pane("M-86 -250L-14 -310L60 -250Z", dyes.main) +
    line("M40 -90L190 160M30 -100L-20 -60", "#6B4429", { width: 16 }) +
    wave(150, mix(dyes.main, "#2E6C8A", 0.6)) +
    wave(250, "#23325F")
  )
}

/** Glass fused in one plate: coloured strips for a trivet, or fish in water. */
export function fused(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const swim = canvas.says("pez", "peces")
  const plate = box(220, 220, 760, 760, 70)
  const hues = [dyes.main, dyes.second, "#E0A526", dyes.accent, "#6E93B4", dyes.pale, "#4C7A58"]
  const glass = hues.map((colour) => lit(colour, 0.16))
  let [x, strips] = [210, ""]
  for (let i = 0; x < 990; i++) {
    const w = rng.between(44, 116)
    strips +=
      fill(`M${num(x)} 200h${num(w)}v800h${num(-w)}Z`, glass[i % glass.length] ?? dyes.main) +
      line(`M${num(x)} 200V1000`, "#FFFFFF", { width: 5, opacity: 0.4 })
    x += w
  }
  const water = [300, 460, 620, 780]
    .map((y, i) =>
      fill(
        curve(
          pts(`200 ${y} 400 ${y - 40} 600 ${y + 20} 800 ${y - 30} 1000 ${y} 1000 1010 200 1010`),
          true,
          0.4
        ),
        i % 2 ? "#3A8F8A" : "#6FA7B4",
        0.55
      )
    )
    .join("")
  const school = (
    [
      [430, 400, 1],
      [760, 520, -1],
      [480, 690, 1],
      [760, 830, -1],
    ] as const
  )
    .map(([fx, fy, s], i) =>
      place(
        fish(300, [dyes.accent, "#E0A526", dyes.second, dyes.pale][i] ?? dyes.accent, LEAD),
        [fx, fy],
        s * 6,
        [s, 1]
      )
    )
    .join("")
  const bubbles = Array.from({ length: 26 }, () => {
    const [bx, by, r] = [rng.between(250, 950), rng.between(250, 950), rng.between(4, 12)]
    return line(oval(bx, by, r), "#FFFFFF", { width: 3, opacity: 0.5 })
  }).join("")
  const shine =
    fill("M220 640L640 220H760L220 760Z", "#FFFFFF", 0.22) +
    fill("M220 820L820 220H860L220 860Z", "#FFFFFF", 0.16)
  return (
    castShadow(plate, 18, 24) +
    place(fill(plate, mix(dyes.main, "#BFD6D2", 0.5), 0.9), [7, 12]) +
    canvas.solid(plate, swim ? "#BFDBD9" : dyes.pale, {
      shade: 30,
      light: 22,
      texture: (swim ? water + school : strips) + bubbles + shine,
    }) +
    line(plate, "#FFFFFF", { width: 7, opacity: 0.5 })
  )
}
