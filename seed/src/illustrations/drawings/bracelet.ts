import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, mix } from "../colour"
import { type Drawing } from "../drawing"
import { type Point, curve, fill, line, oval, place } from "../svg"
import { INK, SILVER, bead, huayruro, linen, onCloth, pendant } from "./jewel-parts"

function drawBracelet(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const kind = canvas.follow(
    { beads: ["huayruro", "acai", "semilla"], cuff: ["greca", "flor", "mostacilla"], braid: ["trenza"] },
    ["beads", "beads", "cuff", "braid"]
  )
  const palette = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const [rx, ry] = [380, 280]
  const ringPoint = (a: number, r = 0): Point => [600 + Math.cos(a) * (rx + r), 600 + Math.sin(a) * (ry + r)]
  let drawn = ""
  if (kind === "beads") {
    const rows = rng.whole(1, 2)
    for (let row = 0; row < rows; row++) {
      const count = rng.pick([22, 24, 28])
      const period = rng.whole(3, 5)
      drawn += Array.from({ length: count }, (_, i) => {
        const [x, y] = ringPoint((Math.PI * 2 * i) / count - Math.PI / 2, -row * 108)
        const r = (2900 / count) * 0.37 * (1 - row * 0.24)
        return i % period === 0 && canvas.rng.fork("seed").chance(0.5)
          ? huayruro(x, y, r, i * 50)
          : bead(x, y, r, palette[i % period === 0 ? 1 : i % 2 ? 0 : row ? 3 : 2] ?? dyes.main)
      }).join("")
    }
    return linen(canvas) + drawn + place(pendant(canvas, "charm", 84), [600, 960])
  }
  const ring = oval(600, 600, rx, ry)
  if (kind === "cuff") {
    const [top, wide] = [440, 210]
    const at = (turn: number, down: number): Point => {
      const angle = (turn * Math.PI) / 2
      return [600 + rx * Math.sin(angle), top + 170 * Math.cos(angle) + down * wide]
    }
    const half = (sweep: 0 | 1) =>
      `M${600 - rx} ${top}A${rx} 170 0 0 ${sweep} ${600 + rx} ${top}v${wide}A${rx} 170 0 0 ${sweep ? 0 : 1} ${600 - rx} ${top + wide}Z`
    const band = createBand(rng.fork("band"), [dyes.main, dyes.pale, dyes.accent, dyes.second])
    const rows = band.cells.length
    return (
      linen(canvas) +
      fill(oval(640, top + wide + 60, rx * 1.08, 170), INK, 0.14) +
      fill(half(1), SILVER.deep) +
      canvas.solid(half(0), SILVER, {
        shade: 60,
        light: 24,
        drop: 0.1,
        texture: paintBand(band, 50, (u, v) => at((u / 50) * 2 - 1, 0.14 + (v / rows) * 0.72)),
      }) +
      line(`M${600 - rx} ${top}A${rx} 170 0 0 0 ${600 + rx} ${top}`, SILVER.glow, { width: 12 }) +
      line(`M${600 - rx} ${top}A${rx} 170 0 0 1 ${600 + rx} ${top}`, SILVER.light, { width: 10 })
    )
  }
  const strand = (r: number, colour: Colour, phase: number) => {
    const points = Array.from({ length: 96 }, (_, i): Point => {
      const a = (Math.PI * 2 * i) / 96
      return ringPoint(a, r + Math.sin(a * 16 + phase) * 34)
    })
    const d = curve(points)
    return (
      line(d, mix(colour, "#24131C", 0.4), { width: 46 }) +
      line(d, colour, { width: 36 }) +
      line(d, lit(colour, 0.35), { width: 8, dash: "14 12" })
    )
  }
  return (
    linen(canvas) +
    place(line(ring, INK, { width: 120, opacity: 0.14 }), [12, 18]) +
    strand(0, dyes.main, 0) +
    strand(0, dyes.accent, 2.1) +
    strand(0, dyes.second, 4.2) +
    place(bead(0, 0, 60, SILVER.base) + line(oval(0, 0, 34), SILVER.deep, { width: 6 }), [600, 880])
  )
}

export const bracelet: Drawing = { ...onCloth, draw: drawBracelet }
