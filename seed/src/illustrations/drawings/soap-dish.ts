import { type Canvas } from "../canvas"
import { type Tones, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { flower, leaf } from "../motifs"
import { type Point, fill, line, num, oval, place, poly } from "../svg"
import { shadowUnder } from "./on-face"
import { faceGrain, slab, threeQuarter, wood } from "./timber"

/** A slatted soap dish with a bar of soap. */
function drawSoapDish(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const view = threeQuarter([385, 520], 10.6, 1.4)
  const [w, d] = [78, 52]
  const slats = rng.whole(5, 7)
  const soap: Tones = tones(mix(rng.pick([dyes.main, dyes.second, dyes.accent]), "#FFF6E6", 0.55), 0.8)
  const [cx, cy] = view([w / 2, d / 2, 16])
  const block = (dy: number) =>
    poly(
      (
        [
          [-240, -20],
          [60, -110],
          [260, -10],
          [-40, 100],
        ] as const
      ).map(([x, y]): Point => [cx + x, cy + y + dy])
    )
  const round = rng.chance(0.5)
  const bar = round
    ? canvas.solid(`M${num(cx - 230)} ${num(cy)}a230 110 0 0 1 460 0v70a230 110 0 0 1 -460 0Z`, soap, {
        shade: 60,
        light: 20,
        drop: 0,
      }) +
      fill(oval(cx, cy, 230, 110), soap.light) +
      line(oval(cx, cy, 170, 78), soap.dark, { width: 7 }) +
      place(flower(70, 6, soap.dark, soap.base), [cx, cy], 0, [1, 0.5])
    : line(block(40), soap.dark, { width: 70 }) +
      fill(block(40), soap.dark) +
      line(block(0), soap.light, { width: 60 }) +
      fill(block(0), soap.light) +
      place(place(leaf(150, soap.dark), [0, 60]), [cx, cy], 64, [1, 0.6])
  const foam = Array.from({ length: 7 }, () => {
    const [x, y, r] = [cx + rng.between(-260, 260), cy + rng.between(60, 150), rng.between(10, 26)]
    return fill(oval(x, y, r), "#FFFFFF", 0.55) + fill(oval(x - r * 0.3, y - r * 0.3, r * 0.25), "#FFFFFF")
  }).join("")
  return (
    shadowUnder(view, w, d) +
    slab(view, [6, 3, 0], [6, d - 6, 6], plane) +
    slab(view, [w - 12, 3, 0], [6, d - 6, 6], plane) +
    Array.from({ length: slats }, (_, i) => {
      const y = (d / slats) * i
      return (
        slab(view, [0, y + 0.7, 6], [w, d / slats - 2.4, 4], plane) +
        faceGrain(canvas, `s${i}`, view, [0, y + 0.7, 10], [w, 0, 0], [0, d / slats - 2.4, 0], plane)
      )
    }).join("") +
    fill(oval(cx + 26, cy + 96, 260, 100), "#24131C", 0.25) +
    bar +
    foam
  )
}

export const soapDish: Drawing = { ground: "table", subject: () => "#8A4A2C", draw: drawSoapDish }
