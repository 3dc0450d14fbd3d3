import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { contactShadow } from "../ground"
import { curve, fill, line, oval, place, type Point, pts } from "../svg"
import { knitting } from "../texture/weave"

/** A crocheted guinea pig on all fours, its face to the left, with a woven cloth over its back. */
export function drawCuy(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(mix(dyes.main, "#F1E4CC", 0.12), 0.85)
  const pale = tones("#F7EEDD", 0.8)
  const texture = knitting(48, 36, (u, v): Point => [110 + u * 22, 300 + v * 22], wool.deep, 0.2)
  const part = (d: string, plane = wool, shade = 34) =>
    canvas.solid(d, plane, { shade, light: shade * 0.45, texture })
  const foot = (x: number) =>
    part(curve(pts(`${x - 76} 1000 ${x - 66} 950 ${x} 930 ${x + 60} 950 ${x + 66} 1010 ${x} 1026`)), pale, 14)
  const body = curve(
    pts("330 560 470 440 640 400 820 430 960 540 1030 720 1020 880 940 980 700 1010 420 1000 300 900 270 720")
  )
  const head = curve(
    pts("430 420 540 470 590 620 560 790 460 880 300 890 180 840 130 760 160 640 240 500 330 430")
  )
  const blaze = curve(
    pts("300 420 360 440 350 600 330 700 420 780 400 880 300 900 180 850 120 760 200 690 270 640 280 520")
  )
  const ear = (x: number, y: number, turn: number) =>
    place(
      part(curve(pts("-70 30 -84 -40 -20 -90 60 -70 84 0 50 50"))) +
        fill(curve(pts("-36 20 -44 -26 -10 -54 40 -42 52 0 30 30")), "#D99A8A"),
      [x, y],
      turn
    )
  const band = createBand(rng.fork("cloth"), [dyes.accent, dyes.pale, dyes.second, dyes.dark])
  const cell = 150 / band.cells.length
  const cloth = curve(
    pts("640 396 760 412 850 440 880 600 870 760 800 790 700 780 620 760 630 580"),
    true,
    0.6
  )
  return (
    contactShadow(600, 1016, 460, 44) +
    foot(500) +
    foot(900) +
    part(body, wool, 70) +
    canvas.clip(
      body,
      fill(curve(pts("900 480 1060 560 1060 1000 860 1010 900 800 960 700")), pale.base, 0.9) + texture
    ) +
    canvas.clip(
      cloth,
      fill(cloth, dyes.accent) +
        straightBand(band, 600, 500, Math.ceil(300 / cell), cell) +
        fill("M600 690H900V716H600ZM600 450H900V474H600Z", dyes.pale) +
        fill("M810 380h120v440h-90Z", "#24131C", 0.16)
    ) +
    line(cloth, dyes.dark, { width: 6, opacity: 0.6 }) +
    foot(390) +
    foot(820) +
    ear(520, 470, 24) +
    part(head, wool, 50) +
    canvas.clip(head, fill(blaze, pale.base) + texture) +
    ear(350, 440, -22) +
    fill(oval(318, 620, 30, 34), "#231F1C") +
    fill(oval(308, 608, 9), "#FFFFFF") +
    fill(oval(420, 730, 50, 32), "#D9807A", 0.4) +
    fill(curve(pts("132 730 176 716 196 750 160 786 130 764")), "#C4736C") +
    line("M166 786Q180 830 226 826M166 786Q150 812 158 830", "#3A2418", { width: 8 }) +
    line("M216 760Q300 740 360 700M220 784Q310 784 380 776M216 806Q300 824 364 846", pale.deep, {
      width: 5,
      opacity: 0.7,
    })
  )
}
