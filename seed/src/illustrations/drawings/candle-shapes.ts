import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, place, type Point, pts } from "../svg"
import { turnedShape } from "../turned"
import { flame } from "./flame"
import { turnedPlanes } from "./pottery"

const wick = (x: number, y: number, s = 54) =>
  line(`M${num(x)} ${num(y)}q4 -24 2 -44`, "#332D2A", { width: 9 }) + flame(x + 2, y - 30, s)

/** A candle cast from a cob of maize, in its husk. */
export function cob(canvas: Canvas): string {
  const wax = tones("#E7B840", 0.9)
  const shape = turnedShape({
    cx: 600,
    tilt: 0.16,
    profile: [
      [60, 250],
      [130, 330],
      [184, 520],
      [206, 760],
      [180, 960],
      [120, 1020],
    ],
  })
  let kernels = ""
  let glints = ""
  for (let row = 0; row < 15; row++) {
    const y = 290 + row * 48
    for (let i = 0; i < 11; i++) {
      const [x, py] = shape.surface(-0.94 + i * 0.188, y)
      const w = Math.max(Math.cos(((-0.94 + i * 0.188) * Math.PI) / 2), 0.2) * shape.radius(y) * 0.14
      kernels += oval(x, py, w, 21)
      glints += oval(x - w * 0.3, py - 8, w * 0.3, 6)
    }
  }
  const husk = (s: 1 | -1, reach: number, lift: number) => {
    const at = (x: number, y: number): Point => [600 + s * x, y]
    const d = curve(
      [
        at(-40, 1040),
        at(120, 1000),
        at(reach * 0.8, 820),
        at(reach, lift),
        at(reach + 20, 840),
        at(230, 1030),
        at(60, 1060),
      ],
      true,
      0.9
    )
    return (
      canvas.solid(d, tones(s < 0 ? "#8FA35A" : "#7C9150", 0.9), { shade: 20, light: 12 }) +
      line(curve([at(60, 1030), at(reach * 0.82, 880), at(reach, lift + 30)], false), "#55693A", {
        width: 6,
        opacity: 0.6,
      })
    )
  }
  return (
    contactShadow(600, 1048, 250, 36) +
    husk(-1, 330, 560) +
    husk(1, 350, 520) +
    canvas.clip(
      shape.outline,
      fill(shape.outline, wax.deep) +
        fill(kernels, wax.base) +
        fill(glints, "#FBE6A0") +
        turnedPlanes(shape, 260, 1020, wax, 0)
    ) +
    husk(-1, 220, 700) +
    husk(1, 230, 660) +
    wick(600, 262)
  )
}

/** A candle like half an avocado: green skin, pale flesh, the stone in the middle. */
export function avocado(canvas: Canvas): string {
  const skin = tones("#3F5B35", 0.95)
  const flesh = tones("#D9D68A", 0.8)
  const outline = (k: number) =>
    curve(
      pts(
        "600 250 690 290 730 400 800 540 860 700 840 860 740 980 600 1020 460 980 360 860 340 700 400 540 470 400 510 290"
      ).map(([x, y]): Point => [600 + (x - 600) * k, 680 + (y - 680) * k])
    )
  return (
    contactShadow(600, 1020, 230, 34) +
    place(canvas.solid(outline(1), tones(skin.dark), { shade: 40, light: 10 }), [22, 6]) +
    canvas.solid(outline(1), skin, { shade: 26, light: 16 }) +
    fill(outline(0.93), "#9DB257") +
    canvas.solid(outline(0.87), flesh, { shade: 44, light: 20 }) +
    fill(oval(604, 776, 158, 160), flesh.dark) +
    canvas.solid(oval(600, 768, 146), tones("#7C4A2A", 1), { shade: 46, light: 24 }) +
    fill(oval(548, 706, 26, 40), "#E5C3A0", 0.5) +
    wick(600, 296)
  )
}

/** Wax poured in a glass, with cinnamon tied to it and cloves on top. */
export function inGlass(canvas: Canvas): string {
  const { dyes } = canvas
  const wax = tones(mix(dyes.main, "#F3DDBB", 0.55), 0.85)
  const shape = turnedShape({
    cx: 600,
    tilt: 0.16,
    profile: [
      [268, 380],
      [272, 700],
      [262, 1020],
    ],
  })
  const cinnamon = [-26, 0, 26]
    .map(
      (dx, i) =>
        canvas.solid(`M${572 + dx} ${620 + i * 8}h44v280h-44Z`, tones(i % 2 ? "#8A4B2A" : "#9C5A33"), {
          shade: 14,
          light: 8,
          drop: 0,
        }) + fill(oval(594 + dx, 620 + i * 8, 22, 9), "#5F3018")
    )
    .join("")
  const [top, mouth] = [480, oval(600, 480, 262, 42)]
  const cloves = [-150, -60, 90, 170]
    .map((dx, i) =>
      place(
        line("M0 0h34", "#4A2A1A", { width: 9 }) + fill(oval(38, 0, 12), "#5F3018"),
        [590 + dx, 478 + (i % 2 ? 14 : -10)],
        i * 50
      )
    )
    .join("")
  return (
    contactShadow(600, 1050, 280, 40) +
    fill(shape.outline, "#E6ECE8", 0.6) +
    canvas.clip(
      shape.outline,
      fill(shape.zone(top, 1000), wax.base) + turnedPlanes(shape, 380, 1020, wax, 0)
    ) +
    fill(mouth, wax.light) +
    fill(oval(600, 482, 150, 20), mix(wax.glow, "#F6CF72", 0.4)) +
    cloves +
    wick(600, 482) +
    canvas.clip(shape.outline, turnedPlanes(shape, 380, 1020, tones("#DDE6E2"), 0.8)) +
    line(shape.outline, "#A9B7B4", { width: 6, opacity: 0.8 }) +
    line(shape.mouth, "#F6FAF8", { width: 9 }) +
    line(shape.ring(760), dyes.accent, { width: 16 }) +
    cinnamon +
    line("M540 762Q600 780 664 764", dyes.accent, { width: 18 }) +
    line("M600 770q-60 40 -70 90M604 770q50 40 56 96", dyes.accent, { width: 11 })
  )
}

/** Slim candles standing in two rows; `shades` from the first to the last. */
export function tapers(canvas: Canvas, count: number, shades: readonly string[]): string {
  const rows = [Math.ceil(count / 2), Math.floor(count / 2)]
  const step = 860 / (rows[0] ?? 1)
  const r = Math.min(58, step * 0.3)
  const one = (x: number, foot: number, i: number) => {
    const top = foot - (count > 6 ? 430 : 620) - (i % 3) * 26
    const wax = tones(shades[i % shades.length] ?? canvas.dyes.main, 0.85)
    const shape = turnedShape({
      cx: x,
      tilt: 0.2,
      profile: [
        [r * 0.6, top],
        [r * 0.9, top + 40],
        [r, (top + foot) / 2],
        [r, foot],
      ],
    })
    return (
      contactShadow(x, foot + 6, r * 1.2, r * 0.3) +
      canvas.clip(shape.outline, fill(shape.outline, wax.base) + turnedPlanes(shape, top, foot, wax, 0.4)) +
      fill(shape.mouth, wax.light) +
      wick(x, top + 2, r * 0.62)
    )
  }
  return rows
    .map((length, row) =>
      Array.from({ length }, (_, i) =>
        one(
          600 + (i - (length - 1) / 2 + (row ? 0.25 : -0.25)) * step,
          row ? 1040 : 930,
          row * (rows[0] ?? 0) + i
        )
      ).join("")
    )
    .join("")
}
