import { type Canvas } from "../canvas"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { fill, num, place } from "../svg"
import { fringe } from "../texture/weave"
import { weaving } from "./weaving"

/** A scarf folded once: two lengths side by side under a soft fold, both ends fringed. */
function drawScarf(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.main, dyes.second, dyes.pale]
  const w = rng.between(270, 320)
  const across = rng.pick(["across", "across", "down"] as const)
  const panel = (h: number, foldRadius: number, name: string) => {
    const d = `M${num(-w / 2)} ${num(foldRadius)}Q${num(-w / 2)} 0 ${num(-w / 2 + 30)} 0H${num(w / 2 - 30)}Q${num(w / 2)} 0 ${num(w / 2)} ${num(foldRadius)}V${num(h)}H${num(-w / 2)}Z`
    return (
      castShadow(d, 16, 12) +
      fringe(rng.fork(name), -w / 2, h - 4, w, 92, colours) +
      canvas.clip(
        d,
        weaving(canvas, "scarf", { x: -w / 2, y: 0, w, h }, across, across === "across" ? 3 : 1) +
          fill(`M${num(w * 0.26)} 0h${num(w * 0.3)}v${num(h)}h${num(-w * 0.3)}Z`, "#24131C", 0.13) +
          fill(`M${num(-w / 2)} 0h${num(w * 0.14)}v${num(h)}h${num(-w * 0.14)}Z`, "#FFF6E6", 0.18) +
          fill(`M${num(-w / 2)} 0h${num(w)}v26h${num(-w)}Z`, "#FFF6E6", 0.22) +
          fill(`M${num(-w / 2)} 26h${num(w)}v30h${num(-w)}Z`, "#24131C", 0.08)
      )
    )
  }
  const lean = rng.pick([-1, 1])
  return (
    place(panel(820, 46, "under"), [600 + lean * 110, 160], -lean * rng.between(11, 16)) +
    place(panel(880, 60, "over"), [600 - lean * 60, 130], lean * rng.between(3, 8))
  )
}

export const scarf: Drawing = { ground: "flat", draw: drawScarf }
