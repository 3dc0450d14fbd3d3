import { type Canvas } from "../canvas"
import { shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { type Point, curve, fill, line, num, oval, place, pts } from "../svg"
import { hide, stitches } from "../texture/leather"
import { leather, waxedThread, wovenInsert } from "./leather-parts"

/** One ankle or tall boot, toe to the left. */
function oneBoot(canvas: Canvas, dim: boolean): string {
  const { rng, dyes } = canvas
  const base = leather(canvas)
  const skin = dim ? tones(base.dark, 0.95) : base
  const thread = waxedThread(canvas)
  const own = rng.fork("boot")
  const top = own.between(80, 210)
  const laced = own.chance(0.55)
  const shaft: Point[] = [
    [430, top],
    [780, top - 14],
    [786, 420],
    [812, 600],
    [824, 770],
    [760, 782],
    [300, 784],
    [90, 780],
    [84, 690],
    [150, 610],
    [290, 568],
    [400, 500],
    [436, 380],
  ]
  const upper = curve(shaft, true, 0.62)
  const sole = "M70 770C70 824 90 838 130 838H430C490 838 500 812 540 812H600V840H838V770Z"
  const heel = "M610 812H836L826 920H632Z"
  const woven =
    canvas.follow({ plain: ["trabajo", "acero"], woven: ["bordado"] }, ["plain", "woven"]) === "woven"
  const laces = laced
    ? Array.from({ length: 6 }, (_, i) => {
        const y = top + 60 + i * ((500 - top) / 6.4)
        const x = y > 420 ? 440 - (y - 420) * 0.5 : 440
        return (
          line(
            `M${num(x - 6)} ${num(y)}L${num(x + 76)} ${num(y + 26)}M${num(x - 6)} ${num(y + 30)}L${num(x + 76)} ${num(y - 4)}`,
            dyes.pale,
            { width: 8 }
          ) + fill(oval(x + 78, y + 12, 9), "#C99A3F")
        )
      }).join("")
    : ""
  const flap = curve(
    [
      [556, top + 10],
      [566, 300],
      [540, 470],
      [470, 580],
      [360, 640],
    ],
    false,
    0.8
  )
  return (
    canvas.solid(heel, tones("#3E2619"), { shade: 26, light: 8, drop: 0 }) +
    canvas.solid(sole, tones("#5E3C25"), { light: 8, drop: 1 }) +
    line("M84 794H830", "#E4C79A", { width: 5, dash: "11 8" }) +
    canvas.solid(upper, skin, {
      shade: 56,
      light: 24,
      drop: 0.2,
      texture:
        hide(rng.fork("pores"), 80, top, 760, 700, skin.deep, 80) +
        fill(
          curve(
            [
              [80, 800],
              [80, 680],
              [160, 600],
              [270, 580],
              [300, 680],
              [300, 800],
            ],
            true,
            0.8
          ),
          skin.dark,
          0.4
        ) +
        (woven ? wovenInsert(canvas, 610, top + 96, 460, 110) : "") +
        line("M470 470Q560 520 700 500M480 520Q560 560 660 548", skin.deep, { width: 8, opacity: 0.25 }),
    }) +
    (laced
      ? stitches(flap, thread, skin.deep, 4)
      : stitches(`M600 ${num(top + 10)}C596 300 640 420 700 600`, thread, skin.deep, 4)) +
    stitches(curve(pts("270 580 312 650 306 780"), false, 0.8), thread, skin.deep, 4) +
    fill(
      curve(
        [
          [430, top + 4],
          [600, top - 24],
          [780, top - 10],
          [610, top + 22],
        ],
        true,
        0.9
      ),
      shaded(skin.deep, 0.35)
    ) +
    line(
      curve(
        [
          [428, top + 6],
          [610, top + 26],
          [782, top - 8],
        ],
        false
      ),
      skin.light,
      { width: 12 }
    ) +
    line(`M790 ${num(top + 6)}q46 -50 6 -70q-36 -6 -26 66`, skin.deep, { width: 14 }) +
    laces +
    fill(curve(pts("120 690 180 632 260 606 250 628 180 670"), true, 0.9), "#FFFDF6", dim ? 0.1 : 0.28)
  )
}

function drawBoots(canvas: Canvas): string {
  return (
    contactShadow(640, 1058, 440, 36) +
    contactShadow(380, 992, 290, 26) +
    place(oneBoot(canvas, true), [270, 80], 0, 0.98) +
    place(oneBoot(canvas, false), [80, 136], 0, 1.02)
  )
}

export const boot: Drawing = { ground: "table", draw: drawBoots }
