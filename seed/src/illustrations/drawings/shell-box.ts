import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { fish, leaf } from "../motifs"
import { box, fill, line, place } from "../svg"
import { drawBox } from "./boxes"

/** A wooden box inlaid with mother of pearl; `shell` and `star` draw a shell and a sea star of a given size. */
export function shellBox(
  canvas: Canvas,
  shell: (size: number, colour: string) => string,
  star: (size: number, colour: string) => string
): string {
  const { dyes } = canvas
  const pearl = ["#F4EDE4", "#E4EAE6", "#EFDCD8", "#DDE6EA"]
  const timber = tones(mix("#6B3E28", dyes.dark, 0.2), 1)
  const figure = canvas.follow({ fish: ["pez"], star: ["estrella"], mangrove: ["manglar"] }, ["fish", "star"])
  const tesserae = Array.from({ length: 40 }, (_, i) => {
    const side = Math.floor(i / 10)
    const at = 60 + (i % 10) * 90
    const [x = 0, y = 0] = [
      [at, 50],
      [890, at - 6],
      [at, 890],
      [50, at - 6],
    ][side] ?? [0, 0]
    return fill(box(x, y, 70, 62, 10), pearl[(i * 3) % 4] ?? "#F4EDE4")
  }).join("")
  const waves = [760, 810]
    .map((y) => line(`M180 ${y}${"q40 -40 80 0t80 0".repeat(4)}`, "#DDE6EA", { width: 16 }))
    .join("")
  const lid = {
    fish: place(fish(560, "#E4EAE6", "#9FB4B4"), [500, 480]) + waves,
    star: place(star(270, "#EFDCC4"), [500, 500]),
    mangrove:
      line(
        "M500 520V260M500 480Q420 560 380 740M500 480Q580 560 620 740M500 540Q470 640 470 740M500 540Q530 640 540 740M440 600Q360 640 320 740M560 600Q650 640 690 740",
        "#EFDCD8",
        { width: 24 }
      ) +
      [-70, -40, -12, 16, 44, 74].map((a) => place(leaf(240, "#DDE6EA"), [500, 360], a)).join("") +
      waves,
  }[figure]
  const front = [140, 380, 620, 860]
    .map((x, i) => place(shell(120, pearl[i] ?? "#F4EDE4"), [x, 500], 0, [0.62, 1.4]))
    .join("")
  return drawBox(canvas, timber, { front, lid: tesserae + lid })
}
