import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { type Point, fill, line, num, oval, place, poly } from "../svg"
import { slab, threeQuarter } from "./timber"

/** Turrón de Doña Pepa: layers of golden sticks with syrup between, coloured sweets on top, on paper. */
function drawTurron(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const view = threeQuarter([390, 640], 9.8, 1.2)
  const [w, d] = [rng.between(74, 84), rng.between(46, 54)]
  const layers = rng.whole(3, 4)
  const dough = tones(rng.pick(["#E0A94F", "#D99B41", "#E6B562"]), 0.95)
  const syrup = tones("#7A3E1C", 0.9)
  const paper = poly([
    view([-10, -6, 0]),
    view([w + 10, -8, 0]),
    view([w + 12, d + 8, 0]),
    view([-9, d + 10, 0]),
  ])
  let cake = ""
  const h = 9
  for (let i = 0; i < layers; i++) {
    const z = i * (h + 2.4)
    const sticks = 6
    const along = i % 2 === 0
    for (let s = 0; s < sticks; s++)
      cake += along
        ? slab(view, [0, (d / sticks) * s, z], [w, d / sticks - 0.8, h], dough)
        : slab(view, [(w / sticks) * s, 0, z], [w / sticks - 0.8, d, h], dough)
    cake += slab(view, [0.4, 0.4, z + h], [w - 0.8, d - 0.8, 2.4], syrup)
    const front = [0.12, 0.3, 0.52, 0.7, 0.88]
      .map((k) => {
        const [x, y] = view([w * k, d, z + h + 2])
        const drop = rng.between(16, 50)
        return `M${num(x)} ${num(y)}v${num(drop)}`
      })
      .join("")
    cake += line(front, syrup.base, { width: 20 }) + line(front, syrup.glow, { width: 4, opacity: 0.5 })
  }
  const top = layers * (h + 2.4)
  const sweets = [dyes.main, dyes.accent, "#D8455A", "#E0A526", "#4F8A5B", "#6E93B4", "#FBF7F0"]
  const own = rng.fork("sweets")
  const placed = Array.from(
    { length: 64 },
    () => [own.between(3, w - 3), own.between(3, d - 3)] as const
  ).sort((a, b) => a[1] + a[0] * 0.2 - b[1] - b[0] * 0.2)
  const topping = placed
    .map(([x, y]) => {
      const [px, py] = view([x, y, top + 0.6])
      const c = own.pick(sweets)
      const kind = own.pick(["ball", "ball", "ring", "stick", "figure"])
      return kind === "ball"
        ? fill(oval(px + 3, py + 5, 15, 13), "#24131C", 0.3) +
            fill(oval(px, py - 4, 15, 14), c) +
            fill(oval(px - 5, py - 9, 5), "#FFFFFF", 0.7)
        : kind === "ring"
          ? line(oval(px, py - 2, 20, 13), shaded(c, 0.3), { width: 13 }) +
            line(oval(px, py - 5, 20, 13), c, { width: 10 })
          : kind === "stick"
            ? place(
                line("M-24 4H24", shaded(c, 0.3), { width: 12 }) + line("M-24 0H24", c, { width: 10 }),
                [px, py],
                own.between(-60, 60)
              )
            : place(
                fill(
                  poly(
                    Array.from({ length: 10 }, (_, i): Point => {
                      const a = (Math.PI * i) / 5
                      const r = i % 2 ? 11 : 24
                      return [Math.cos(a) * r, Math.sin(a) * r * 0.7]
                    })
                  ),
                  c
                ),
                [px, py - 4]
              )
    })
    .join("")
  return (
    fill(
      poly([view([-4, -2, 0]), view([w + 18, 0, 0]), view([w + 18, d + 12, 0]), view([-6, d + 12, 0])]),
      "#3A2418",
      0.16
    ) +
    fill(paper, mix(dyes.pale, "#FFFFFF", 0.3)) +
    line(paper, dyes.accent, { width: 8 }) +
    line(poly([view([-6, d + 5, 0]), view([w + 7, d + 3.4, 0])], false), dyes.accent, {
      width: 6,
      dash: "18 12",
    }) +
    fill(
      poly([view([0, d + 3, 0]), view([w + 8, d + 3, 0]), view([w + 9, 0, 0]), view([w, 0, 0])]),
      "#3A2418",
      0.2
    ) +
    cake +
    topping
  )
}

export const turron: Drawing = { ground: "table", subject: () => "#C98A45", draw: drawTurron }
