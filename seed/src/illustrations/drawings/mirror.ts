import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { flower, leaf } from "../motifs"
import { box, fill, line, oval, place, poly } from "../svg"
import { silvered } from "./glass-plane"

/** A mirror in a carved, sun-rayed or painted-glass frame. */
function drawMirror(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const kind = rng.pick(["sun", "sun", "painted", "oval"])
  const gold = tones(rng.pick(["#C99A3F", "#B98736", mix(dyes.main, "#C99A3F", 0.3)]), 1)
  if (kind === "sun") {
    const rays = rng.pick([16, 20, 24])
    const r = rng.between(272, 296)
    const one = (long: boolean) =>
      poly([
        [-r * 0.13, -r * 1.08],
        [0, -r * (long ? 1.76 : 1.48)],
        [r * 0.13, -r * 1.08],
      ])
    const all = Array.from({ length: rays }, (_, i) =>
      place(
        canvas.solid(one(i % 2 === 0), i % 2 ? tones(dyes.accent) : gold, { shade: 10, light: 8, drop: 0 }),
        [600, 600],
        (360 * i) / rays
      )
    ).join("")
    return (
      place(fill(oval(600, 600, r * 1.5), "#3A2418", 0.1), [20, 26]) +
      all +
      canvas.solid(oval(600, 600, r * 1.22), gold, { shade: 26, light: 18 }) +
      Array.from({ length: 24 }, (_, i) =>
        fill(
          oval(
            600 + Math.cos((Math.PI * i) / 12) * r * 1.1,
            600 + Math.sin((Math.PI * i) / 12) * r * 1.1,
            11
          ),
          i % 2 ? dyes.pale : dyes.accent
        )
      ).join("") +
      fill(oval(600, 600, r * 0.99), gold.deep) +
      silvered(canvas, oval(600, 600, r * 0.94))
    )
  }
  const round = kind === "oval"
  const outer = round ? oval(600, 600, 400, 480) : box(200, 130, 800, 940, 26)
  const inner = round ? oval(600, 600, 250, 330) : box(350, 290, 500, 620, 12)
  const ground = tones(rng.pick([dyes.main, dyes.dark]), 0.9)
  const petals = { petal: [dyes.accent, dyes.pale, dyes.second], heart: "#E0A526", leaf: "#7FA06E" }
  const around = Array.from({ length: 12 }, (_, i) => {
    const a = (Math.PI * i) / 6
    const [px, py] = round
      ? [600 + Math.cos(a) * 326, 600 + Math.sin(a) * 406]
      : [
          600 + Math.max(-1, Math.min(1, Math.cos(a) * 1.3)) * 325,
          600 + Math.max(-1, Math.min(1, Math.sin(a) * 1.3)) * 390,
        ]
    return place(
      i % 2
        ? place(leaf(84, petals.leaf), [0, 20], 30) + place(leaf(84, petals.leaf), [0, 20], -40)
        : flower(70, 8, petals.petal[(i / 2) % 3] ?? dyes.accent, petals.heart),
      [px, py],
      (a * 180) / Math.PI
    )
  }).join("")
  return (
    castShadow(outer, 18, 26) +
    canvas.solid(outer, ground, { shade: 30, light: 16, texture: around }) +
    line(outer, gold.base, { width: 20 }) +
    line(outer, gold.glow, { width: 5, opacity: 0.6 }) +
    silvered(canvas, inner) +
    line(inner, gold.deep, { width: 22 }) +
    line(inner, gold.base, { width: 13 })
  )
}

export const mirror: Drawing = { ground: "wall", draw: drawMirror }
