import { type Canvas } from "../canvas"
import { type Drawing } from "../drawing"
import { line, place } from "../svg"
import { SILVER, bead, huayruro, linen, onCloth, pendant } from "./jewel-parts"

function drawNecklace(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const palette = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const strands = rng.whole(1, 3)
  const seeds = canvas.says("huayruro", "semilla") || rng.chance(0.3)
  let drawn = ""
  for (let s = strands - 1; s >= 0; s--) {
    const depth = 760 - s * 120
    const half = 340 - s * 56
    const size = rng.between(19, 26) - s * 2
    const count = Math.round((half * 2 + depth) / (size * 1.42))
    const own = rng.fork(`strand${s}`)
    const period = own.whole(3, 6)
    drawn += line(
      `M${600 - half} 230C${600 - half} ${230 + depth} ${600 + half} ${230 + depth} ${600 + half} 230`,
      dyes.dark,
      { width: 5 }
    )
    for (let i = 0; i <= count; i++) {
      const t = i / count
      const x =
        (1 - t) ** 3 * (600 - half) +
        3 * (1 - t) ** 2 * t * (600 - half) +
        3 * (1 - t) * t * t * (600 + half) +
        t ** 3 * (600 + half)
      const y = 230 + 3 * t * (1 - t) * depth
      const k = Math.abs(i - count / 2)
      const big = size * (0.78 + 0.4 * (1 - k / (count / 2)))
      drawn +=
        seeds && i % period === 0
          ? huayruro(x, y, big * 1.1, own.between(0, 360))
          : bead(
              x,
              y,
              big,
              palette[Math.round(k) % period === 0 ? 1 : Math.round(k) % 2 ? 0 : s % 2 ? 3 : 2] ?? dyes.main
            )
    }
  }
  return (
    linen(canvas) +
    drawn +
    line(`M600 ${230 + 570 - 4}v36`, SILVER.dark, { width: 10 }) +
    place(pendant(canvas, "pendant", rng.between(96, 124)), [600, 900])
  )
}

export const necklace: Drawing = { ...onCloth, draw: drawNecklace }
