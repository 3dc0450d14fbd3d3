import { type Canvas } from "../canvas"
import { type Colour, lit } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { flower, leaf, sun } from "../motifs"
import { type Point, fill, line, oval, place, poly } from "../svg"
import { fused, hummingbird, LEAD, reedBoat } from "./glass-figures"

/** A panel of leaded glass hung before a window. */
function drawStained(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const glass = [dyes.main, dyes.accent, dyes.second, dyes.pale, lit(dyes.main, 0.4), "#E0A526", "#6E93B4"]
  if (canvas.says("vitrofusion")) return fused(canvas)
  const figure = canvas.says("colibri") ? hummingbird(canvas) : canvas.says("totora") ? reedBoat(canvas) : ""
  const round = rng.chance(0.5)
  const outer = round ? oval(600, 620, 430) : "M230 1060V480A370 370 0 0 1 970 480V1060Z"
  const own = rng.fork("glass")
  const petals = own.pick([8, 10, 12])
  const [cx, cy] = [600, round ? 620 : 500]
  const lead = LEAD
  let panes = ""
  const pane = (d: string, colour: Colour) => {
    panes += fill(d, colour) + line(d, lead, { width: 11 })
  }
  for (let ring = 3; ring >= 1; ring--) {
    const [from, to] = [ring === 1 ? 0 : ring * 120 - 40, ring === 3 ? 640 : (ring + 1) * 120 - 40]
    for (let i = 0; i < petals; i++) {
      const a = (Math.PI * 2 * (i + (ring % 2) * 0.5)) / petals
      const b = a + (Math.PI * 2) / petals
      const p = (angle: number, r: number): Point => [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r]
      pane(
        poly([p(a, from), p(a, to), p((a + b) / 2, to * (ring === 2 ? 1.12 : 1)), p(b, to), p(b, from)]),
        glass[(i * (ring === 2 ? 1 : 2) + ring * 2) % (ring === 3 ? 7 : 4)] ?? dyes.main
      )
    }
  }
  const low = round
    ? ""
    : [0, 1, 2, 3]
        .map((i) => {
          const d = `M${230 + i * 185} 900h185v170h-185Z`
          return (
            fill(d, glass[i] ?? dyes.main) +
            place(leaf(130, lit(glass[(i + 2) % 4] ?? dyes.pale, 0.2)), [322 + i * 185, 1050]) +
            line(d, lead, { width: 11 })
          )
        })
        .join("")
  const centre = place(
    canvas.follow({ sun: ["sol"], flower: ["flor"] }, ["sun", "flower"]) === "sun"
      ? sun(120, "#E0A526", lead)
      : flower(120, 8, dyes.pale, "#E0A526"),
    [cx, cy]
  )
  const shine =
    fill("M140 760L760 120H880L140 900Z", "#FFFFFF", 0.2) +
    fill("M140 1000L980 160H1020L140 1050Z", "#FFFFFF", 0.14)
  const chain = line(round ? "M360 262L600 40L840 262" : "M420 160L600 20L780 160", "#6A625B", {
    width: 7,
    dash: "9 6",
  })
  const field =
    fill(oval(cx, cy + 30, 324), lit("#C7D8DC", 0.3)) + line(oval(cx, cy + 30, 324), lead, { width: 11 })
  const glow = place(fill(outer, dyes.main, 0.16) + fill(oval(600, 700, 260, 300), "#E0A526", 0.12), [70, 80])
  return (
    glow +
    chain +
    castShadow(outer, 12, 16) +
    canvas.clip(
      outer,
      fill(outer, dyes.pale) +
        panes +
        (figure ? field + place(figure, [cx, cy + 40], 0, 0.92) : "") +
        low +
        (figure ? "" : centre) +
        shine
    ) +
    line(outer, lead, { width: 26 }) +
    line(outer, "#77757A", { width: 6, opacity: 0.7 })
  )
}

export const stainedGlass: Drawing = { ground: "wall", draw: drawStained }
