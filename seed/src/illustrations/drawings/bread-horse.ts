import { type Canvas } from "../canvas"
import { type Tones, mix } from "../colour"
import { flower } from "../motifs"
import { curve, fill, line, oval, place, pts } from "../svg"

/** A little horse of sweet bread, saddled and bridled in icing, standing to the left. */
export function breadHorse(canvas: Canvas, crust: Tones): string {
  const { dyes } = canvas
  const icing = "#FBF1E2"
  const body = curve(
    pts(
      "300 190 330 130 362 200 430 250 500 370 620 430 780 420 880 450 930 540 920 680 930 820 930 950 820 960 810 800 770 740 620 740 560 760 552 850 550 960 430 960 430 820 410 680 390 540 370 450 300 470 220 480 180 430 200 370 260 290"
    ),
    true,
    0.8
  )
  const tail = curve(pts("880 450 980 430 1040 520 1050 680 1000 780 980 680 950 580 900 540"), true, 0.9)
  const saddle = curve(pts("590 400 760 400 790 560 770 640 620 640 580 560"), true, 0.7)
  return (
    canvas.solid(tail, crust, {
      shade: 26,
      light: 14,
      texture: line("M930 480Q1010 540 1004 740M910 500Q980 580 984 690", icing, { width: 12 }),
    }) +
    canvas.solid(body, crust, {
      shade: 56,
      light: 28,
      drop: 0.5,
      texture: canvas.clip(
        saddle,
        fill(saddle, mix(dyes.main, "#F6DFC0", 0.25)) + place(flower(76, 8, icing, dyes.accent), [684, 530])
      ),
    }) +
    line(saddle, icing, { width: 20 }) +
    line(saddle, dyes.accent, { width: 8, dash: "4 18" }) +
    line("M600 640Q680 770 770 640", icing, { width: 16 }) +
    line("M372 190Q450 290 470 400Q500 420 520 470M380 240Q420 320 420 400M410 300Q440 380 440 460", icing, {
      width: 20,
    }) +
    line("M240 330Q300 380 290 470M250 330Q340 300 390 330M290 420Q420 500 590 470", icing, { width: 14 }) +
    line("M290 420Q420 500 590 470", dyes.accent, { width: 6, dash: "4 16" }) +
    fill(oval(306, 312, 17, 20), "#3A2418") +
    fill(oval(212, 420, 10, 8), "#3A2418") +
    line("M200 456q30 10 56 -6", "#9A3A30", { width: 8 }) +
    line("M432 900h118M820 900h112", icing, { width: 18 }) +
    line("M432 900h118M820 900h112", dyes.accent, { width: 7, dash: "4 16" })
  )
}
