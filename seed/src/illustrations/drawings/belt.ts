import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { type Point, box, curve, fill, line, num, oval, place, poly } from "../svg"
import { hide, stitches } from "../texture/leather"
import { buckle, leather, waxedThread } from "./leather-parts"

/** A belt standing in a ring, buckled at the front. */
function drawBelt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const wide = rng.between(180, 210)
  const style = canvas.follow({ plain: ["liso"], woven: ["greca", "telar"], braid: ["trenza", "trenzada"] }, [
    "plain",
    "woven",
    "woven",
    "braid",
  ])
  const [rx, ry, top] = [430, 190, 460]
  const at = (turn: number, down: number): Point => {
    const angle = (turn * Math.PI) / 2
    return [600 + rx * Math.sin(angle), top + ry * Math.cos(angle) + down * wide]
  }
  const run = (from: number, to: number, down: number) =>
    curve(
      Array.from({ length: 17 }, (_, i) => at(from + ((to - from) * i) / 16, down)),
      false
    )
  const front = `M${num(600 - rx)} ${top}A${rx} ${ry} 0 0 0 ${num(600 + rx)} ${top}V${num(top + wide)}A${rx} ${ry} 0 0 1 ${num(600 - rx)} ${num(top + wide)}Z`
  const back = `M${num(600 - rx)} ${top}A${rx} ${ry} 0 0 1 ${num(600 + rx)} ${top}V${num(top + wide)}A${rx} ${ry} 0 0 0 ${num(600 - rx)} ${num(top + wide)}Z`
  const band = createBand(rng.fork("band"), [skin.dark, dyes.pale, dyes.accent, dyes.second])
  const rows = band.cells.length
  const ornament =
    style === "woven"
      ? paintBand(band, 56, (u, v) => at((u / 56) * 2 - 1, 0.2 + (v / rows) * 0.6))
      : style === "braid"
        ? Array.from({ length: 30 }, (_, i) => {
            const t = i / 15 - 1
            const cross = (a: number, b: number) => poly([at(t, a), at(t + 0.1, b)], false)
            return (
              line(cross(0.12, 0.88), skin.deep, { width: 22 }) +
              line(cross(0.88, 0.12), skin.light, { width: 14 })
            )
          }).join("")
        : ""
  const holes = [0.16, 0.27, 0.38, 0.49, 0.6]
    .map((t) => at(-t, 0.5))
    .map(([x, y]) => fill(oval(x, y, 10, 11), shaded(skin.deep, 0.5)))
    .join("")
  const tip = poly([at(-0.72, 0.06), at(-0.78, 0.5), at(-0.72, 0.94)], false)
  const [bx, by] = at(0.04, 0.5)
  const [kx, ky] = at(0.27, 0.5)
  return place(
    fill(oval(650, top + wide + 70, rx * 1.1, ry), "#3A2418", 0.16) +
      fill(back, skin.deep) +
      line(`M${num(600 - rx)} ${top}A${rx} ${ry} 0 0 1 ${num(600 + rx)} ${top}`, skin.light, { width: 12 }) +
      canvas.solid(front, skin, {
        shade: 70,
        light: 26,
        drop: 0.1,
        texture: hide(rng.fork("p"), 160, top, 880, wide + ry, skin.deep, 70) + ornament,
      }) +
      line(run(-1, 1, 0), skin.light, { width: 12 }) +
      stitches(run(-0.97, 0.97, 0.13), thread, skin.deep) +
      stitches(run(-0.97, 0.97, 0.88), thread, skin.deep) +
      line(tip, skin.deep, { width: 7, opacity: 0.8 }) +
      (style === "braid" ? "" : holes) +
      place(buckle(0, 0, 150, wide + 64), [bx, by]) +
      canvas.solid(
        box(kx - 26, ky - wide / 2 - 18, 52, wide + 36, 12),
        tones(mix(dyes.dark, skin.base, 0.5)),
        {
          light: 8,
          shade: 12,
        }
      ),
    [0, 0]
  )
}

export const belt: Drawing = { ground: "flat", draw: drawBelt }
