import { type Canvas } from "../canvas"
import { lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower } from "../motifs"
import { curve, fill, line, num, oval, place, pts, soft } from "../svg"
import { specks } from "../texture/surface"
import { turnedShape } from "../turned"
import { breadHorse } from "./bread-horse"
import { turnedPlanes } from "./pottery"

const CRUST = ["#C98A45", "#BF7A38", "#D49A54"]

/** A basket of rolls, a plaited loaf, or a round loaf scored with a flower. */
function drawBread(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const form = canvas.follow<"wawa" | "braid" | "round" | "rolls">(
    { wawa: ["wawa", "tanta"], braid: ["trenza", "trenzado"], round: ["hogaza", "chuta"] },
    ["round", "braid", "rolls"]
  )
  const crust = tones(rng.pick(CRUST), 1)
  const flour = (x: number, y: number, w: number, h: number) =>
    specks(rng.fork("flour"), { x, y, w, h }, "#FFF6E6", 150)
  const board =
    canvas.solid(soft(pts("110 870 1090 870 1140 1010 60 1010"), 30), tones("#A8734A"), {
      shade: 30,
      light: 14,
    }) + canvas.solid(soft(pts("60 1000 1140 1000 1130 1050 70 1050"), 16), tones("#8A5A38"), {})
  const napkin =
    fill(
      curve(pts("150 900 400 850 820 860 1050 900 1010 990 600 1010 180 990"), true, 0.6),
      mix(dyes.pale, "#FFFFFF", 0.3)
    ) +
    line(curve(pts("190 905 420 868 810 876 1010 905 976 972 600 990 220 972"), true, 0.6), dyes.accent, {
      width: 9,
    })
  if (canvas.says("caballito"))
    return contactShadow(600, 1046, 480, 34) + board + napkin + breadHorse(canvas, crust)
  if (form === "wawa") {
    const loaf = curve(
      pts(
        "600 170 720 210 760 330 730 450 800 560 820 740 760 930 600 1040 440 930 380 740 400 560 470 450 440 330 480 210"
      ),
      true,
      0.9
    )
    const icing = "#FBF1E2"
    const swaddle = Array.from(
      { length: 5 },
      (_, i) =>
        `M${400 - (i > 2 ? (i - 2) * -18 : 0)} ${600 + i * 84}Q600 ${690 + i * 84} ${800 - (i > 2 ? (i - 2) * 18 : 0)} ${600 + i * 84}`
    ).join("")
    const blanket = fill(
      curve(
        pts("470 470 600 520 730 470 830 600 830 760 780 940 600 1050 420 940 370 760 370 600"),
        true,
        0.8
      ),
      mix(dyes.main, "#F6DFC0", 0.25)
    )
    return (
      contactShadow(600, 1046, 480, 34) +
      board +
      napkin +
      canvas.solid(loaf, crust, {
        shade: 60,
        light: 30,
        drop: 0.4,
        texture:
          blanket +
          line(swaddle, icing, { width: 22 }) +
          line(swaddle, dyes.accent, { width: 8, dash: "4 18" }) +
          place(flower(60, 8, icing, dyes.accent), [600, 560]),
      }) +
      canvas.solid(oval(600, 330, 108, 118), tones("#F0CFA0"), { shade: 18, light: 10 }) +
      fill(oval(562, 322, 11, 14) + oval(638, 322, 11, 14), "#3A2418") +
      fill(oval(540, 364, 24, 15) + oval(660, 364, 24, 15), "#D9655E", 0.55) +
      line("M574 386q26 22 52 0", "#9A3A30", { width: 9 }) +
      line("M492 300Q520 208 600 204Q680 208 708 300", icing, { width: 24 }) +
      line("M492 300Q520 208 600 204Q680 208 708 300", dyes.accent, { width: 8, dash: "5 16" })
    )
  }
  if (form === "round") {
    const loaf = curve(
      pts(
        "150 800 190 600 340 440 600 386 860 440 1010 600 1050 800 980 920 780 968 600 974 420 968 220 920"
      ),
      true,
      0.9
    )
    const cut = (d: string) =>
      line(d, "#F3DDB0", { width: 34 }) + line(d, crust.deep, { width: 7, opacity: 0.5 })
    const scores = rng.pick([
      "M600 430V800M380 540Q560 620 590 800M820 540Q640 620 610 800M240 700Q440 700 560 820M960 700Q760 700 640 820",
      "M330 520L860 840M520 440L980 720M230 660L700 930M870 520L340 840M680 440L220 720M970 660L500 930",
    ])
    return (
      contactShadow(600, 1046, 480, 34) +
      board +
      napkin +
      canvas.solid(loaf, crust, {
        shade: 90,
        light: 40,
        drop: 0.7,
        texture: cut(scores) + flour(160, 390, 880, 400),
      })
    )
  }
  if (form === "braid") {
    const lobes = Array.from({ length: 6 }, (_, i) => {
      const x = 210 + i * 150
      const big = 1 - Math.abs(i - 2.5) * 0.09
      const d = curve(
        [
          [x - 110, 800],
          [x - 60, 800 - 250 * big],
          [x + 60, 800 - 270 * big],
          [x + 130, 830 - 120 * big],
          [x + 90, 940],
          [x - 40, 960],
        ],
        true,
        1
      )
      return canvas.solid(d, tones(i % 2 ? crust.base : lit(crust.base, 0.06), 1), {
        shade: 46,
        light: 24,
        texture: line(
          `M${x - 60} ${num(820 - 180 * big)}Q${x + 20} ${num(760 - 120 * big)} ${x + 60} 900M${x - 90} 820Q${x - 20} 800 ${x} 940`,
          crust.deep,
          { width: 7, opacity: 0.25 }
        ),
      })
    })
    const seeds = Array.from({ length: 60 }, () =>
      place(
        fill(oval(0, 0, 9, 5), "#FBEFD2"),
        [rng.between(180, 1030), rng.between(610, 800)],
        rng.between(0, 180)
      )
    ).join("")
    return place(contactShadow(600, 1046, 480, 34) + board + napkin + lobes.join("") + seeds, [0, -40])
  }
  const basket = tones("#B98A4E", 0.95)
  const roll = (x: number, y: number, s: number, i: number) => {
    const d = curve([
      [x - 150 * s, y],
      [x - 110 * s, y - 90 * s],
      [x, y - 126 * s],
      [x + 110 * s, y - 90 * s],
      [x + 150 * s, y],
      [x + 90 * s, y + 60 * s],
      [x - 90 * s, y + 60 * s],
    ])
    return canvas.solid(d, tones(CRUST[i % 3] ?? crust.base, 1), {
      shade: 34 * s,
      light: 18 * s,
      texture:
        line(
          `M${num(x - 90 * s)} ${num(y - 20 * s)}Q${num(x)} ${num(y - 60 * s)} ${num(x + 100 * s)} ${num(y - 30 * s)}`,
          "#F3DDB0",
          { width: 18 * s }
        ) +
        specks(rng.fork(`f${i}`), { x: x - 120 * s, y: y - 110 * s, w: 240 * s, h: 90 * s }, "#FFF6E6", 26),
    })
  }
  const rolls = [
    [380, 560],
    [820, 560],
    [600, 500],
    [300, 680],
    [520, 650],
    [740, 640],
    [910, 680],
    [420, 740],
    [640, 740],
    [820, 750],
  ]
    .map(([x = 0, y = 0], i) => roll(x + rng.between(-14, 14), y, rng.between(0.94, 1.1), i))
    .join("")
  const shape = turnedShape({
    cx: 600,
    profile: [
      [440, 740],
      [400, 880],
      [340, 1020],
    ],
    tilt: 0.1,
  })
  const weave = Array.from({ length: 9 }, (_, row) =>
    line(shape.ring(752 + row * 32), row % 3 === 1 ? dyes.accent : basket.deep, {
      width: 24,
      cap: "butt",
      dash: `34 10`,
    })
  ).join("")
  return (
    contactShadow(600, 1046, 370, 40) +
    fill(
      curve(pts("120 700 400 560 800 560 1080 700 1020 860 600 800 180 860"), true, 0.7),
      mix(dyes.pale, "#FFFFFF", 0.3)
    ) +
    rolls +
    canvas.clip(
      shape.outline,
      fill(shape.outline, basket.base) + weave + turnedPlanes(shape, 740, 1020, basket, 0)
    ) +
    fill(curve(pts("190 740 320 760 420 900 330 880 240 830"), true, 0.6), mix(dyes.pale, "#FFFFFF", 0.3)) +
    line("M214 762Q330 800 380 874", dyes.accent, { width: 9 }) +
    line(shape.ring(744), basket.light, { width: 26 }) +
    line(shape.ring(744), basket.deep, { width: 26, cap: "butt", dash: "5 16" })
  )
}

export const bread: Drawing = { ground: "table", subject: () => "#A8652F", draw: drawBread }
