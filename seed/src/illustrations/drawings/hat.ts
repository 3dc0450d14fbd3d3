import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { type Point, fill, line, num, oval, place, poly } from "../svg"

/** A straw hat with a band, from slightly above. */
function drawHat(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = tones(mix(rng.pick(["#E8D3A2", "#DFC48A", "#EADBB8"]), dyes.main, 0.06), 0.9)
  const wide = rng.between(430, 470)
  const tall = rng.between(330, 390)
  const brimY = 820
  const brim = `M${num(600 - wide)} ${brimY}C${num(600 - wide * 0.8)} ${brimY - 130} ${num(600 + wide * 0.8)} ${brimY - 130} ${num(600 + wide)} ${brimY}C${num(600 + wide * 0.9)} ${brimY + 150} ${num(600 - wide * 0.9)} ${brimY + 150} ${num(600 - wide)} ${brimY}Z`
  const top = brimY - tall
  const crownHalf = rng.between(240, 270)
  const crown = `M${num(600 - crownHalf)} ${brimY + 6}C${num(600 - crownHalf)} ${brimY - 180} ${num(600 - crownHalf * 0.86)} ${num(top)} ${num(600 - crownHalf * 0.5)} ${num(top)}C${num(600 - 60)} ${num(top)} ${num(600 - 40)} ${num(top + 36)} 600 ${num(top + 36)}C${num(640)} ${num(top + 36)} ${num(660)} ${num(top)} ${num(600 + crownHalf * 0.5)} ${num(top)}C${num(600 + crownHalf * 0.86)} ${num(top)} ${num(600 + crownHalf)} ${brimY - 180} ${num(600 + crownHalf)} ${brimY + 6}C${num(600 + crownHalf * 0.7)} ${brimY + 74} ${num(600 - crownHalf * 0.7)} ${brimY + 74} ${num(600 - crownHalf)} ${brimY + 6}Z`
  const weave = Array.from(
    { length: 22 },
    (_, i) => `M${num(600 - wide)} ${num(top + i * 30)}q${num(wide)} ${num(96)} ${num(wide * 2)} 0`
  ).join("")
  const lines = Array.from({ length: 40 }, (_, i) => `M${num(160 + i * 24)} ${num(top - 20)}l-30 700`).join(
    ""
  )
  const texture =
    line(weave, straw.deep, { width: 4, opacity: 0.22 }) +
    line(lines, straw.deep, { width: 3, opacity: 0.14 })
  const surface = (u: number, v: number): Point => {
    const a = (u / 40) * 2 - 1
    return [600 + a * (crownHalf + 4), brimY - 74 + v + (1 - a * a) * 58]
  }
  const band = createBand(rng.fork("band"), [dyes.main, dyes.pale, dyes.accent, dyes.second], "narrow")
  const unit = 76 / band.cells.length
  return (
    contactShadow(600, brimY + 106, wide * 0.92, 40) +
    canvas.solid(brim, straw, {
      shade: 30,
      light: 16,
      drop: 0.5,
      texture: texture + fill(oval(650, brimY + 40, crownHalf * 1.15, 70), straw.deep, 0.3),
    }) +
    line(brim, straw.deep, { width: 5, opacity: 0.5 }) +
    canvas.solid(crown, straw, {
      shade: 64,
      light: 24,
      drop: 0.1,
      texture:
        texture +
        fill(
          `M${num(600 - 120)} ${num(top)}C560 ${num(top + 120)} 640 ${num(top + 120)} ${num(720)} ${num(top)}Z`,
          straw.deep,
          0.22
        ) +
        paintBand(band, 40, (u, v) => surface(u, v * unit)) +
        fill(
          poly([
            surface(27, 0),
            surface(34, 0),
            surface(40, 0),
            surface(40, 80),
            surface(34, 80),
            surface(27, 80),
          ]),
          "#24131C",
          0.2
        ),
    })
  )
}

export const hat: Drawing = {
  ground: "table",
  draw: (canvas) => place(drawHat(canvas), [-78, -110], 0, 1.13),
  subject: () => "#E9DAB4",
}
