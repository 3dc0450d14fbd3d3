import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { flower, leaf } from "../motifs"
import { box, curve, fill, line, oval, place, poly, pts } from "../svg"
import { grain } from "../texture/grain"
import { silvered } from "./glass-plane"

/** A mirror in a carved, sun-rayed or painted-glass frame. */
function drawMirror(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const kind = canvas.follow<"sun" | "painted" | "oval" | "mosaic" | "hand">(
    { mosaic: ["mosaico"], hand: ["mano"], painted: ["rectangular"], oval: ["pintado"] },
    ["sun", "sun", "painted", "oval"]
  )
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
  if (kind === "mosaic" || kind === "hand") {
    const hand = kind === "hand"
    const [cy, r] = [hand ? 420 : 600, hand ? 300 : 400]
    const timber = tones(mix("#B9824E", dyes.main, 0.12), 0.95)
    const grip = curve(
      pts("540 660 660 660 640 780 650 920 676 1060 600 1130 524 1060 550 920 560 780"),
      true,
      0.8
    )
    const frame = oval(600, cy, r * 1.12)
    const rows = hand ? 0 : 3
    const tiles = Array.from({ length: rows * 36 }, (_, i) => {
      const [row, at] = [Math.floor(i / 36), i % 36]
      const colour = [dyes.main, dyes.accent, dyes.second, dyes.pale][(at + row * (at % 8 < 4 ? 1 : 3)) % 4]
      return place(
        fill(box(-27 + row * 3, -r * (1.06 - row * 0.13), 50 - row * 5, 44, 6), colour ?? dyes.main),
        [600, cy],
        at * 10
      )
    }).join("")
    return (
      (hand ? castShadow(grip, 16, 22) + canvas.solid(grip, timber, { shade: 26, light: 14 }) : "") +
      castShadow(frame, 18, 24) +
      canvas.solid(frame, timber, {
        shade: 34,
        light: 18,
        texture: grain(rng.fork("g"), { x: 150, y: 80, w: 900, h: 980 }, timber.deep) + tiles,
      }) +
      fill(oval(600, cy, r * 0.79), timber.deep) +
      silvered(canvas, oval(600, cy, r * 0.75)) +
      (hand
        ? Array.from({ length: 16 }, (_, i) =>
            place(
              i % 2 ? leaf(60, dyes.second) : flower(26, 6, dyes.accent, dyes.pale),
              [600 + Math.cos((i * Math.PI) / 8) * r * 0.95, cy + Math.sin((i * Math.PI) / 8) * r * 0.95],
              i * 22.5
            )
          ).join("")
        : "")
    )
  }
  const round = kind === "oval"
  const outer = round ? oval(600, 600, 400, 480) : box(200, 130, 800, 940, 26)
  const inner = round ? oval(600, 600, 250, 330) : box(350, 290, 500, 620, 12)
  const ground = tones(
    canvas.says("rectangular") ? mix("#C79A66", dyes.main, 0.1) : rng.pick([dyes.main, dyes.dark]),
    0.9
  )
  const petals = { petal: [dyes.accent, dyes.pale, dyes.second], heart: "#E0A526", leaf: "#7FA06E" }
  const bare = canvas.says("rectangular")
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
    canvas.solid(outer, ground, {
      shade: 30,
      light: 16,
      texture: bare ? grain(rng.fork("g"), { x: 190, y: 120, w: 820, h: 960 }, ground.deep) : around,
    }) +
    line(outer, gold.base, { width: 20 }) +
    line(outer, gold.glow, { width: 5, opacity: 0.6 }) +
    silvered(canvas, inner) +
    line(inner, gold.deep, { width: 22 }) +
    line(inner, gold.base, { width: 13 })
  )
}

export const mirror: Drawing = { ground: "wall", draw: drawMirror }
