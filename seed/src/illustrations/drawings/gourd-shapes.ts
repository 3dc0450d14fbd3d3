import { type Canvas } from "../canvas"
import { type Colour, type Tones } from "../colour"
import { contactShadow } from "../ground"
import { flower, leaf } from "../motifs"
import { curve, fill, line, oval, place, type Point, pts } from "../svg"
import { type TurnedShape, turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"

/** Burnt bands with cut flowers around a small turned gourd. */
function carvedBands(
  canvas: Canvas,
  shape: TurnedShape,
  top: number,
  bottom: number,
  skin: Tones,
  burnt: Colour
): string {
  const { dyes } = canvas
  const middle = (top + bottom) / 2
  const size = (bottom - top) * 0.36
  return (
    fill(shape.zone(top, bottom), burnt) +
    [-0.75, -0.38, 0, 0.38, 0.75]
      .map((t, i) =>
        place(
          i % 2
            ? [-50, 0, 50].map((a) => place(leaf(size, skin.light), [0, size * 0.5], a)).join("")
            : flower(size, 8, skin.light, dyes.accent),
          shape.surface(t, middle),
          0,
          [Math.max(Math.cos((t * Math.PI) / 2), 0.3), 1]
        )
      )
      .join("") +
    [top, bottom]
      .map(
        (y) => line(shape.ring(y), skin.light, { width: 12 }) + line(shape.ring(y), dyes.accent, { width: 5 })
      )
      .join("")
  )
}

/** A rattle: a round gourd full of seeds, on a handle. */
export function rattle(canvas: Canvas, skin: Tones, burnt: Colour): string {
  const { dyes } = canvas
  const timber = canvas.dyes.dark
  const ball = turnedShape({
    cx: 600,
    tilt: 0.12,
    profile: [
      [10, 110],
      [190, 170],
      [290, 360],
      [240, 560],
      [90, 660],
      [48, 690],
    ],
  })
  const handle = turnedShape({
    cx: 600,
    tilt: 0.12,
    profile: [
      [46, 670],
      [40, 860],
      [46, 1020],
      [66, 1050],
      [50, 1090],
    ],
  })
  const plane = { ...skin, base: "#8A5A38", light: "#A87448", glow: "#D9B088" }
  return place(
    contactShadow(620, 1096, 120, 20) +
      canvas.clip(
        handle.outline,
        fill(handle.outline, plane.base) + turnedPlanes(handle, 670, 1090, plane, 0)
      ) +
      canvas.clip(
        ball.outline,
        fill(ball.outline, skin.base) +
          carvedBands(canvas, ball, 250, 460, skin, burnt) +
          fill(ball.zone(500, 540), dyes.main) +
          turnedPlanes(ball, 110, 690, skin, 0.5)
      ) +
      [690, 716, 742]
        .map((y, i) => line(`M552 ${y}H648`, i % 2 ? dyes.pale : dyes.accent, { width: 24 }))
        .join("") +
      line("M640 740Q720 800 700 900M640 744Q690 820 660 920", timber, { width: 9 }),
    [0, -30]
  )
}

/** A bird made of one small gourd, its neck the head. */
export function gourdBird(canvas: Canvas, skin: Tones, burnt: Colour): string {
  const { dyes } = canvas
  const body = curve(
    pts(
      "250 380 300 290 400 270 480 330 520 430 640 450 820 480 960 560 1080 560 1010 680 960 820 840 930 660 970 480 930 370 820 340 680 350 560 300 480"
    )
  )
  const wing = curve(
    pts("540 560 680 540 830 590 900 680 850 760 900 800 780 820 640 800 540 700"),
    true,
    0.9
  )
  const scales = [0, 1, 2]
    .flatMap((row) =>
      [0, 1, 2, 3].map((i) => `M${400 + i * 54 + (row % 2) * 26} ${700 + row * 58}q24 36 50 0`)
    )
    .join("")
  return (
    contactShadow(640, 984, 300, 40) +
    line("M600 940V990M720 940V990M600 990l-50 14M720 990l-50 14", "#6B3517", { width: 20 }) +
    canvas.solid(body, skin, {
      shade: 70,
      light: 32,
      texture:
        fill(curve(pts("960 520 1120 520 1080 700 900 780 880 640")), burnt) +
        line("M940 600L1060 570M930 650L1040 620M920 700L1010 680", skin.light, { width: 12 }) +
        line(scales, burnt, { width: 10 }),
    }) +
    canvas.solid(wing, { ...skin, base: burnt, glow: skin.light }, { shade: 20, light: 8 }) +
    place(flower(92, 8, skin.light, dyes.accent), [690, 680]) +
    line(wing, skin.light, { width: 10 }) +
    line("M800 640q50 10 70 40M800 690q40 6 60 24M790 740q40 2 56 16", skin.light, { width: 10 }) +
    line("M350 500Q430 520 490 440M360 540Q450 560 520 470", dyes.accent, { width: 18 }) +
    fill("M262 360L150 410L270 436Z", burnt) +
    fill(oval(358, 372, 32), skin.glow) +
    fill(oval(354, 374, 20), "#231F1C") +
    fill(oval(348, 366, 6), "#FFFFFF")
  )
}

/** Three little gourds on cords, for a tree. */
export function ornaments(canvas: Canvas, skin: Tones, burnt: Colour): string {
  const { dyes } = canvas
  const one = ([x, top]: Point, k: number, cord: Colour) => {
    const shape = turnedShape({
      cx: x,
      tilt: 0.12,
      profile: [
        [20, top],
        [40 * k, top + 30],
        [130 * k, top + 110 * k],
        [172 * k, top + 240 * k],
        [130 * k, top + 380 * k],
        [30, top + 430 * k],
      ],
    })
    return (
      contactShadow(x + 10, 1010, 120 * k, 18) +
      line(`M${x} ${top + 6}C${x - 70} ${top - 140} ${x + 70} ${top - 140} ${x} ${top + 6}`, cord, {
        width: 10,
      }) +
      canvas.clip(
        shape.outline,
        fill(shape.outline, skin.base) +
          carvedBands(canvas, shape, top + 150 * k, top + 300 * k, skin, burnt) +
          turnedPlanes(shape, top, top + 430 * k, skin, 0.5)
      ) +
      fill(oval(x, top + 4, 26, 10), dyes.accent)
    )
  }
  return (
    one([300, 580], 1, dyes.accent) + one([890, 600], 0.95, dyes.second) + one([600, 500], 1.18, dyes.main)
  )
}
