import { type Canvas } from "../canvas"
import { type Colour, lit, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { fill, line, oval, place } from "../svg"
import { rush } from "./rush"

/** A hand fan of plaited palm with a stick. */
function drawFan(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = rush(canvas)
  const dyed = [tones(dyes.main), tones(dyes.accent), tones(dyes.second)]
  const shape = rng.pick(["round", "heart", "shield"])
  const blade =
    shape === "round"
      ? oval(600, 450, 370, 350)
      : shape === "heart"
        ? "M600 840C380 740 200 560 240 320C270 150 480 110 600 240C720 110 930 150 960 320C1000 560 820 740 600 840Z"
        : "M600 830C400 800 250 640 240 400C236 260 300 130 330 110C420 170 780 170 870 110C900 130 964 260 960 400C950 640 800 800 600 830Z"
  const cell = 40
  const ring = rng.whole(3, 5)
  const byColour = new Map<Colour, string>()
  for (let row = -14; row < 14; row++) {
    for (let column = -14; column < 14; column++) {
      const over = (row + column + 40) % 2 === 0
      const far = Math.max(Math.abs(row), Math.abs(column))
      const base = far % ring === 0 ? (dyed[Math.floor(far / ring) % 3] ?? straw) : straw
      const d = over
        ? `M${column * cell - 3} ${row * cell + 3}h${cell + 6}v${cell - 6}h${-cell - 6}Z`
        : `M${column * cell + 3} ${row * cell - 3}h${cell - 6}v${cell + 6}h${6 - cell}Z`
      const colour = over ? base.light : base.dark
      byColour.set(colour, (byColour.get(colour) ?? "") + d)
    }
  }
  const stick = "M586 420h28l10 680q-24 22 -48 0Z"
  const wood = tones("#8A5A34")
  return (
    castShadow(stick, 14, 14) +
    castShadow(blade, 14, 16) +
    canvas.clip(
      blade,
      fill(blade, straw.deep) +
        place([...byColour].map(([colour, d]) => fill(d, colour)).join(""), [600, 450], 45) +
        fill("M760 0L1100 0V1000H620Z", "#24131C", 0.1)
    ) +
    line(blade, straw.deep, { width: 36 }) +
    line(blade, (dyed[0] ?? straw).base, { width: 28 }) +
    line(blade, lit(dyes.pale, 0.2), { width: 28, cap: "butt", dash: "6 22" }) +
    canvas.solid(stick, wood, { shade: 10, light: 6 }) +
    [0, 1, 2, 3, 4].map((i) => line(`M572 ${810 + i * 16}h56`, dyes.accent, { width: 11 })).join("")
  )
}

export const fan: Drawing = {
  ground: "flat",
  subject: () => "#C99B58",
  draw: (canvas) =>
    place(place(drawFan(canvas), [-600, -600]), [600, 600], canvas.rng.fork("turn").between(-14, 14)),
}
