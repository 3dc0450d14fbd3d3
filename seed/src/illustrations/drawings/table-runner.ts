import { type Canvas } from "../canvas"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { fill, num, place, poly } from "../svg"
import { fringe } from "../texture/weave"
import { crochetRound, crochetRunner } from "./crochet"
import { weaving } from "./weaving"

/** A table runner seen along a table, both ends fringed. */
function drawRunner(canvas: Canvas): string {
  const { rng, dyes } = canvas
  if (canvas.says("redondo")) return crochetRound(canvas)
  if (canvas.says("crochet")) return crochetRunner(canvas)
  const w = rng.between(330, 400)
  const area = { x: -w / 2, y: -500, w, h: 1000 }
  const shape = `M${num(-w / 2)} -500h${num(w)}v1000h${num(-w)}Z`
  const colours = [dyes.pale, dyes.main, dyes.accent]
  const pointed = rng.chance(0.4)
  const cut = pointed
    ? poly([
        [-w / 2, -440],
        [0, -560],
        [w / 2, -440],
        [w / 2, 440],
        [0, 560],
        [-w / 2, 440],
      ])
    : shape
  const runner = weaving(
    canvas,
    "runner",
    { ...area, y: pointed ? -570 : -500, h: pointed ? 1140 : 1000 },
    rng.pick(["down", "across"] as const),
    2
  )
  const ends = pointed
    ? ""
    : fringe(rng.fork("a"), -w / 2, 496, w, 76, colours) +
      fringe(rng.fork("b"), -w / 2, -496, w, -76, colours)
  return place(
    castShadow(cut, 10, 18) +
      ends +
      canvas.clip(
        cut,
        runner +
          fill(`M${num(w / 2 - 40)} -600h60v1200h-60Z`, "#24131C", 0.12) +
          fill(`M${num(-w / 2)} -600h36v1200h-36Z`, "#FFF6E6", 0.16)
      ),
    [600, 600],
    rng.pick([24, 32, -24, -32]),
    1
  )
}

export const tableRunner: Drawing = { ground: "flat", draw: drawRunner }
