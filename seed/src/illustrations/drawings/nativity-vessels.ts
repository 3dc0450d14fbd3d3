import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { contactShadow } from "../ground"
import { box, curve, fill, line, oval, place, poly, pts } from "../svg"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"

export type Vessel = "nut" | "matchbox" | "bulb" | "gourd"

const sky = (canvas: Canvas, opening: string, content: string, low = 0) =>
  canvas.clip(
    opening,
    fill(opening, mix("#23325F", canvas.dyes.dark, 0.35)) +
      [
        [440, 470],
        [520, 420],
        [690, 430],
        [760, 500],
        [480, 560],
        [730, 570],
      ]
        .map(([x = 0, y = 0], i) => fill(oval(x, y + low, 5 + (i % 3)), "#F6E7B8"))
        .join("") +
      place(fill(poly(pts("0 -60 12 -14 56 0 12 14 0 60 -12 14 -56 0 -12 -14")), "#F3CF6A"), [
        600,
        440 + low,
      ]) +
      content
  )

/** The nativity inside something small: half a walnut, a matchbox, a light bulb or a little gourd. */
export function nativityIn(canvas: Canvas, vessel: Vessel, figures: string): string {
  const { dyes, rng } = canvas
  const moss = (y: number) =>
    fill(
      curve(
        pts(`140 ${y} 400 ${y - 40} 600 ${y - 50} 800 ${y - 40} 1060 ${y} 1060 1200 140 1200`),
        true,
        0.4
      ),
      "#8F8B5A"
    )
  const scene = (foot: number, scale: number) =>
    moss(foot - 10) + place(figures, [600 - 600 * scale, foot - 1000 * scale], 0, scale)
  if (vessel === "nut") {
    const shell = tones("#B07A45", 1)
    const outer = curve(
      pts(
        "600 170 800 210 960 380 1010 620 940 860 780 1000 600 1046 420 1000 260 860 190 620 240 380 400 210"
      )
    )
    const opening = curve(
      pts("600 260 760 300 880 430 920 630 860 810 740 920 600 956 460 920 340 810 280 630 320 430 440 300")
    )
    const furrows = Array.from({ length: 22 }, (_, i) => {
      const a = (i / 22) * Math.PI * 2
      const at = (k: number, turn: number) =>
        `${Math.round(600 + Math.cos(a + turn) * 400 * k)} ${Math.round(610 + Math.sin(a + turn) * 430 * k)}`
      return `M${at(0.86, 0)}Q${at(0.94, rng.between(-0.1, 0.1))} ${at(1.04, rng.between(-0.06, 0.06))}`
    }).join("")
    return (
      contactShadow(600, 1046, 330, 40) +
      canvas.solid(outer, shell, {
        shade: 60,
        light: 30,
        texture: line(furrows, shell.deep, { width: 10, opacity: 0.6 }),
      }) +
      sky(canvas, opening, scene(860, 0.68)) +
      line(opening, "#E2BE8A", { width: 16 }) +
      line(opening, shell.deep, { width: 4, opacity: 0.6 })
    )
  }
  if (vessel === "matchbox") {
    const card = tones(dyes.main, 0.9)
    const opening = box(300, 420, 600, 570, 6)
    return (
      contactShadow(600, 1046, 400, 34) +
      canvas.solid(box(256, 300, 688, 740, 8), tones("#D8BE92", 0.9), { shade: 26, light: 16, drop: 0 }) +
      sky(canvas, opening, scene(950, 0.74), 90) +
      fill("M300 420h34v570h-34Z", "#24131C", 0.22) +
      line(opening, "#8A6A3C", { width: 8, opacity: 0.7 }) +
      canvas.solid(box(226, 150, 748, 250, 8), card, { shade: 22, light: 16, drop: 0 }) +
      fill("M226 352h748v48h-748Z", "#5F3A2A") +
      line("M240 366H960M240 384H960", "#3A2418", { width: 5, dash: "4 7" }) +
      line(box(262, 180, 676, 146, 4), dyes.pale, { width: 9 }) +
      Array.from({ length: 8 }, (_, i) =>
        place(
          fill(poly(pts("0 -8 15 -36 0 -66 -15 -36")), i % 2 ? dyes.accent : dyes.pale),
          [600, 253],
          i * 45
        )
      ).join("") +
      [-1, 1]
        .map((s) =>
          line(
            `M${600 + s * 110} 253H${600 + s * 300}M${600 + s * 140} 228H${600 + s * 270}M${600 + s * 140} 278H${600 + s * 270}`,
            dyes.pale,
            { width: 9 }
          )
        )
        .join("")
    )
  }
  if (vessel === "bulb") {
    const glass = curve(
      pts(
        "600 110 780 150 920 290 950 470 890 640 780 760 720 880 480 880 420 760 310 640 250 470 280 290 420 150"
      )
    )
    const metal = tones("#B9BDC0", 1.1)
    const screw = turnedShape({
      cx: 600,
      tilt: 0.14,
      profile: [
        [120, 860],
        [122, 920],
        [116, 990],
      ],
    })
    const stand = turnedShape({
      cx: 600,
      tilt: 0.14,
      profile: [
        [170, 980],
        [250, 1020],
        [260, 1050],
      ],
    })
    const timber = tones("#8A5A38", 1)
    return (
      contactShadow(600, 1066, 290, 40) +
      canvas.clip(
        stand.outline,
        fill(stand.outline, timber.base) + turnedPlanes(stand, 980, 1050, timber, 0)
      ) +
      canvas.clip(
        screw.outline,
        fill(screw.outline, metal.base) +
          [880, 906, 932, 958, 984]
            .map(
              (y) =>
                line(screw.ring(y), metal.deep, { width: 9 }) +
                line(screw.ring(y - 8), metal.glow, { width: 5 })
            )
            .join("") +
          turnedPlanes(screw, 860, 990, metal, 0)
      ) +
      fill(glass, mix(dyes.pale, "#CFE0E2", 0.6), 0.75) +
      sky(
        canvas,
        curve(pts("600 170 750 205 860 310 890 460 840 610 730 730 470 730 360 610 310 460 340 310 450 205")),
        scene(694, 0.6)
      ) +
      fill(
        curve(pts("330 330 390 230 470 180 430 260 380 360 350 470 320 460"), true, 0.8),
        "#FFFFFF",
        0.55
      ) +
      fill(curve(pts("860 420 880 480 840 600 800 650 850 540"), true, 0.8), "#FFFFFF", 0.35) +
      line(glass, "#A9B7B4", { width: 7 })
    )
  }
  const skin = tones(mix("#D49A4E", dyes.main, 0.1), 0.95)
  const body = turnedShape({
    cx: 600,
    tilt: 0.1,
    profile: [
      [24, 110],
      [34, 190],
      [110, 240],
      [330, 380],
      [430, 640],
      [390, 880],
      [250, 1030],
    ],
  })
  const opening = curve(
    pts("600 400 760 430 860 540 880 690 820 830 700 910 600 924 500 910 380 830 320 690 340 540 440 430")
  )
  const leaves = Array.from({ length: 12 }, (_, i) =>
    place(
      fill("M0 -20Q26 -60 0 -100Q-26 -60 0 -20Z", i % 2 ? "#6B3517" : dyes.accent),
      [600 + Math.sin((i * Math.PI) / 6) * 300, 664 - Math.cos((i * Math.PI) / 6) * 284],
      i * 30
    )
  ).join("")
  return (
    contactShadow(600, 1042, 280, 40) +
    canvas.clip(
      body.outline,
      fill(body.outline, skin.base) + leaves + turnedPlanes(body, 110, 1030, skin, 0.4)
    ) +
    sky(canvas, opening, scene(836, 0.64), 50) +
    line(opening, skin.light, { width: 18 }) +
    line(opening, "#6B3517", { width: 6 })
  )
}
