import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, place, pts } from "../svg"
import { specks } from "../texture/surface"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"

/** A panettone in its paper, domed, with fruit; some with a slice cut. */
function drawPanettone(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const crust = tones(rng.pick(["#9A5A2B", "#A8652F", "#8C4F26"]), 1)
  const crumb = tones("#EFCB84", 0.85)
  const paper = tones(rng.pick([dyes.main, dyes.accent, mix(dyes.pale, "#E9D6B4", 0.4)]), 0.9)
  const r = rng.between(290, 330)
  const [top, foot] = [600, 1020]
  const shape = turnedShape({
    cx: 600,
    profile: [
      [r, top],
      [r * 0.99, 800],
      [r * 0.95, foot],
    ],
    tilt: 0.13,
  })
  const pleats = Array.from({ length: 33 }, (_, i) => {
    const [ax, ay] = shape.surface(i / 16 - 1, top)
    const [bx, by] = shape.surface(i / 16 - 1, foot)
    return `M${num(ax)} ${num(ay)}L${num(bx)} ${num(by)}`
  }).join("")
  const dome = curve(
    [
      [600 - r - 6, top + 30],
      [600 - r - 34, top - 70],
      [600 - r * 0.86, top - 230],
      [600 - r * 0.3, 300 + rng.between(-30, 20)],
      [600 + r * 0.34, 296],
      [600 + r * 0.9, top - 220],
      [600 + r + 34, top - 66],
      [600 + r + 6, top + 30],
      [600 + r * 0.5, top + 56],
      [600 - r * 0.5, top + 56],
    ],
    true,
    0.9
  )
  const fruit = Array.from({ length: 34 }, () => {
    const [x, y] = [600 + rng.between(-r, r), rng.between(350, top + 10)]
    const c = rng.pick(["#4B1F22", "#D9722B", "#7C9A3F", "#B3202A", "#4B1F22"])
    return place(
      fill(oval(0, 0, 19, 13), shaded(c, 0.3)) + fill(oval(-2, -3, 16, 10), c),
      [x, y],
      rng.between(0, 180)
    )
  }).join("")
  const cross = `M${600 - r * 0.6} 420Q600 ${330} ${num(600 + r * 0.7)} 430M600 310Q${560} 420 ${600} 540`
  const bow = rng.chance(0.6)
    ? fill(shape.zone(780, 850), dyes.accent === paper.base ? dyes.pale : dyes.second) +
      [-1, 1]
        .map(
          (s) =>
            fill(
              curve([
                [600, 824],
                [600 + s * 60, 760],
                [600 + s * 150, 770],
                [600 + s * 140, 860],
                [600 + s * 60, 880],
              ]),
              s < 0 ? lit(dyes.second, 0.15) : dyes.second
            ) + line(`M600 850Q${600 + s * 40} 920 ${600 + s * 90} 970`, dyes.second, { width: 30 })
        )
        .join("") +
      fill(oval(600, 836, 32, 28), shaded(dyes.second, 0.15))
    : [0.2, 0.5, 0.8]
        .map((k) =>
          line(shape.ring(top + (foot - top) * k), k === 0.5 ? dyes.pale : "#E0A526", {
            width: k === 0.5 ? 46 : 9,
          })
        )
        .join("")
  const slice = rng.chance(0.6)
    ? (() => {
        const d = curve(pts("60 1060 70 900 120 800 210 780 300 830 330 930 340 1066 200 1084"), true, 0.6)
        const inner = curve(
          pts("84 1040 94 910 134 828 208 808 286 850 310 940 316 1046 200 1062"),
          true,
          0.6
        )
        return place(
          contactShadow(200, 1070, 150, 22) +
            canvas.solid(d, crust, { shade: 20 }) +
            canvas.solid(inner, crumb, {
              shade: 26,
              light: 14,
              texture:
                specks(rng.fork("s"), { x: 80, y: 800, w: 250, h: 260 }, "#B98A45", 60) +
                Array.from({ length: 9 }, () =>
                  fill(
                    oval(rng.between(110, 290), rng.between(860, 1030), 15, 11),
                    rng.pick(["#4B1F22", "#D9722B", "#7C9A3F"])
                  )
                ).join(""),
            }),
          [10, 0]
        )
      })()
    : ""
  return place(
    contactShadow(600, foot + 34, r, 44) +
      canvas.clip(
        shape.outline,
        fill(shape.outline, paper.base) +
          line(pleats, paper.deep, { width: 6, opacity: 0.3 }) +
          bow +
          turnedPlanes(shape, top, foot, paper, 0)
      ) +
      canvas.solid(dome, crust, {
        shade: 80,
        light: 40,
        drop: 0.6,
        texture:
          line(cross, "#D9A052", { width: 60, opacity: 0.75 }) +
          fruit +
          fill(curve(pts("380 470 470 370 600 330 560 390 450 470"), true, 0.9), "#FFF1C4", 0.22),
      }) +
      slice,
    [slice ? 50 : 0, -20]
  )
}

export const panettone: Drawing = { ground: "table", subject: () => "#A8652F", draw: drawPanettone }
