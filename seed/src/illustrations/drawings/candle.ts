import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower, leaf } from "../motifs"
import { type Point, curve, fill, line, num, oval, place, poly } from "../svg"
import { turnedShape } from "../turned"
import { avocado, cob, inGlass, tapers } from "./candle-shapes"
import { flame } from "./flame"
import { turnedPlanes } from "./pottery"

/** Candles: one thick and carved, or a group of three, with wax flowers. */
function drawCandle(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const one = (cx: number, r: number, top: number, foot: number, name: string, base: string) => {
    const own = rng.fork(name)
    const wax = tones(mix(base, "#FFF6E6", 0.16), 0.85)
    const shape = turnedShape({
      cx,
      profile: [
        [r, top],
        [r, (top + foot) / 2],
        [r, foot],
      ],
      tilt: 0.2,
    })
    const style = canvas.follow<"spiral" | "flowers" | "rings">(
      { flowers: ["azucena", "flor", "guirnalda"] },
      [own.pick(["spiral", "flowers", "rings"])]
    )
    const h = foot - top
    const decor =
      style === "spiral"
        ? Array.from({ length: 7 }, (_, i) => {
            const points = Array.from({ length: 13 }, (_, k): Point =>
              shape.surface(-1 + k / 6, top + h * (0.1 + i * 0.15) + (k / 12) * h * 0.24)
            )
            return (
              line(curve(points, false), wax.dark, { width: 20 }) +
              line(
                curve(
                  points.map(([x, y]): Point => [x, y - 7]),
                  false
                ),
                wax.light,
                { width: 7 }
              )
            )
          }).join("")
        : style === "flowers"
          ? [-0.6, -0.1, 0.4, 0.85]
              .map((t, i) => {
                const at = shape.surface(t, top + h * (0.4 + (i % 2) * 0.22))
                return place(
                  place(leaf(r * 0.4, "#6E9267"), [0, 0], 130) +
                    place(leaf(r * 0.4, "#6E9267"), [0, 0], -120) +
                    flower(
                      r * 0.3,
                      own.pick([5, 6, 8]),
                      colours[(i + 1) % 4] === base ? dyes.pale : (colours[(i + 1) % 4] ?? dyes.accent),
                      "#E0A526"
                    ),
                  at,
                  0,
                  [Math.cos((t * Math.PI) / 2) * 0.9 + 0.1, 1]
                )
              })
              .join("")
          : [0.2, 0.3, 0.62, 0.72]
              .map((k, i) => line(shape.ring(top + h * k), i % 2 ? dyes.pale : dyes.accent, { width: 22 }))
              .join("") +
            [-0.7, -0.35, 0, 0.35, 0.7]
              .map((t) => {
                const [x, y] = shape.surface(t, top + h * 0.46)
                return fill(
                  poly([
                    [x, y - 34],
                    [x + 26, y],
                    [x, y + 34],
                    [x - 26, y],
                  ]),
                  dyes.accent
                )
              })
              .join("")
    const drip = own.chance(0.6)
      ? fill(
          curve(
            [
              [cx - r, top + 4],
              [cx - r * 0.9, top + h * 0.2],
              [cx - r * 0.78, top + h * 0.24],
              [cx - r * 0.68, top + h * 0.08],
              [cx - r * 0.4, top + r * 0.2],
              [cx - r * 0.2, top + h * 0.16],
              [cx - r * 0.04, top + r * 0.2],
              [cx - r * 0.2, top + r * 0.1],
              [cx - r * 0.8, top],
            ],
            true,
            0.9
          ),
          wax.light
        )
      : ""
    return (
      contactShadow(cx, foot + r * 0.12, r * 1.02, r * 0.22) +
      canvas.clip(
        shape.outline,
        fill(shape.outline, wax.base) + decor + drip + turnedPlanes(shape, top, foot, wax, 0.35)
      ) +
      fill(shape.mouth, wax.light) +
      fill(oval(cx, top + 4, r * 0.74, r * 0.14), mix(wax.glow, "#F6CF72", 0.35)) +
      line(`M${num(cx)} ${num(top + 4)}q4 -24 2 -44`, "#332D2A", { width: 9 }) +
      flame(cx + 2, top - 26, Math.min(r * 0.34, 54))
    )
  }
  if (canvas.says("mazorca")) return cob(canvas)
  if (canvas.says("palta")) return avocado(canvas)
  if (canvas.says("frasco")) return inGlass(canvas)
  const { main, second, accent, pale } = dyes
  if (canvas.says("bano"))
    return tapers(
      canvas,
      6,
      canvas.says("degrade") ? [0, 1, 2, 3, 4, 5].map((i) => mix(pale, main, i / 5)) : [main]
    )
  if (canvas.says("velita")) return tapers(canvas, 12, [main, accent, second, pale])
  if (canvas.says("cirio")) return one(600, rng.between(140, 160), 290, 1030, "cirio", main)
  if (rng.chance(0.45)) return one(600, rng.between(230, 270), rng.between(360, 420), 1010, "one", dyes.main)
  return (
    one(800, 140, rng.between(420, 480), 960, "b", dyes.second) +
    one(390, 160, rng.between(300, 360), 980, "a", dyes.main) +
    one(620, 180, rng.between(600, 680), 1040, "c", dyes.accent)
  )
}

export const candle: Drawing = { ground: "table", draw: drawCandle }
