import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Tones, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { box, fill, line, num, oval, place, poly } from "../svg"

/** Pan pipes: two ranks of canes from long to short, bound with woven bands. */
function drawZampona(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const count = rng.whole(7, 9)
  const cane = tones(rng.pick(["#D9B36A", "#CFA45A", "#E0C083"]), 0.95)
  const width = 640 / count
  const top = -380
  const slope = rng.between(0.52, 0.62)
  const rank = (dx: number, dy: number, plane: Tones, k: number) =>
    Array.from({ length: count }, (_, i) => {
      const length = (760 - i * ((760 * slope) / count)) * k
      const x = -320 + i * width + dx
      const d = box(x + 2, top + dy, width - 4, length, 8)
      return (
        canvas.solid(d, plane, {
          shade: width * 0.24,
          light: width * 0.16,
          drop: 0,
          texture: line(`M${num(x)} ${num(top + dy + length * 0.62)}h${num(width)}`, plane.deep, {
            width: 5,
            opacity: 0.5,
          }),
        }) +
        fill(oval(x + width / 2, top + dy + 4, width / 2 - 3, width * 0.17), plane.glow) +
        fill(oval(x + width / 2, top + dy + 5, width / 2 - 12, width * 0.1), "#3B261B")
      )
    }).join("")
  const band = createBand(rng.fork("band"), [dyes.main, dyes.pale, dyes.accent, dyes.second], "narrow")
  const rows = band.cells.length
  const wrap = (y: number, h: number) => {
    const d = box(-338, y, 676, h, 8)
    return (
      place(fill(d, "#24131C", 0.25), [5, 9]) +
      canvas.clip(
        d,
        fill(d, dyes.main) +
          paintBand(
            band,
            Math.round(676 / (h / rows)),
            (u, v) => [-338 + (u * h) / rows, y + (v * h) / rows],
            false
          ) +
          fill(`M180 ${num(y)}h200v${num(h)}h-200Z`, "#24131C", 0.15)
      )
    )
  }
  const outline = poly([
    [-330, top],
    [326, top],
    [326, top + 760 * (1 - slope)],
    [-330, top + 780],
  ])
  const cord = rng.chance(0.6)
    ? line("M330 -250C470 -200 480 40 400 160", shaded(dyes.accent, 0.3), { width: 18 }) +
      line("M330 -250C470 -200 480 40 400 160", dyes.accent, { width: 12 }) +
      [0, 1, 2, 3, 4]
        .map((i) =>
          line(`M400 150q${(i - 2) * 8} 50 ${(i - 2) * 16} 90`, i % 2 ? dyes.second : dyes.accent, {
            width: 9,
          })
        )
        .join("")
    : ""
  return place(
    castShadow(outline, 16, 22) +
      cord +
      rank(22, -26, tones(cane.dark, 0.95), 0.92) +
      rank(0, 0, cane, 1) +
      wrap(top + 90, 78) +
      wrap(top + 250, 56),
    [580, 590],
    rng.between(-9, 9),
    1.1
  )
}

export const zampona: Drawing = { ground: "flat", draw: drawZampona, subject: () => "#C99B58" }
