import { type Canvas } from "../canvas"
import { type Colour, lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { chakana, flower, leaf, sun } from "../motifs"
import { box, fill, line, num, oval, place, poly } from "../svg"
import { grain } from "../texture/grain"
import { wood } from "./timber"

/** A wall clock in wood, leather or painted. */
function drawClock(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = canvas.says("fierro")
    ? tones(canvas.says("negro") ? "#33302E" : "#5A5350", 0.9)
    : wood(canvas)
  const own = rng.fork("clock")
  const form = canvas.follow({ square: ["mesa"], sunburst: ["sol"], round: ["fierro", "chakana"] }, [
    "round",
    "square",
    "sunburst",
  ])
  const face = tones(
    canvas.says("sol", "chakana")
      ? mix(dyes.pale, "#FFFFFF", 0.3)
      : own.pick([mix(dyes.pale, "#FFFFFF", 0.3), dyes.main]),
    0.7
  )
  const ink: Colour = face.base === dyes.main ? dyes.pale : dyes.dark
  const outer = form === "square" ? box(170, 170, 860, 860, 60) : oval(600, 600, form === "round" ? 440 : 340)
  const rays =
    form === "sunburst"
      ? Array.from({ length: 24 }, (_, i) => {
          const d = box(-24, -490 + (i % 2) * 50, 48, 230, 20)
          return place(
            castShadow(d, 6, 8) +
              canvas.solid(d, i % 2 ? tones(dyes.accent) : plane, { shade: 10, light: 8, drop: 0 }),
            [600, 600],
            i * 15
          )
        }).join("")
      : ""
  const r = form === "sunburst" ? 270 : 340
  const roman = own.chance(0.3)
  const marks = Array.from({ length: 12 }, (_, i) =>
    place(
      i % 3 === 0
        ? roman
          ? fill(
              poly([
                [0, -r * 0.92],
                [22, -r * 0.8],
                [0, -r * 0.68],
                [-22, -r * 0.8],
              ]),
              dyes.accent
            )
          : fill(box(-11, -r * 0.92, 22, r * 0.2, 8), ink)
        : fill(oval(0, -r * 0.84, 12), ink),
      [600, 600],
      i * 30
    )
  ).join("")
  const hour = own.whole(0, 11)
  const minute = own.pick([0, 10, 15, 20, 40, 50])
  const hand = (turn: number, length: number, width: number) =>
    place(
      place(line(`M0 40V${num(-length)}`, "#24131C", { width, opacity: 0.2 }), [8, 10]) +
        line(`M0 40V${num(-length)}`, ink, { width }),
      [600, 600],
      turn
    )
  const ring = own.chance(0.6)
    ? Array.from({ length: 24 }, (_, i) =>
        place(
          i % 2 ? leaf(56, dyes.second) : flower(30, 6, dyes.accent, dyes.second),
          [600 + Math.cos((Math.PI * i) / 12) * 390, 600 + Math.sin((Math.PI * i) / 12) * 390],
          i * 15 + 90
        )
      ).join("")
    : ""
  const centre = () =>
    canvas.says("sol")
      ? sun(r * 0.5, "#E0A526", "#8A4B2A")
      : canvas.says("chakana")
        ? canvas.solid(chakana(r * 0.5), tones(mix(dyes.accent, face.base, 0.2)), { shade: 14, light: 10 })
        : flower(r * 0.34, own.pick([8, 10, 12]), mix(dyes.accent, face.base, 0.35), face.base)
  return (
    rays +
    castShadow(outer, 18, 24) +
    canvas.solid(outer, plane, {
      shade: 40,
      light: 22,
      texture: grain(rng.fork("g"), { x: 150, y: 150, w: 900, h: 900 }, plane.deep, { gap: 20 }),
    }) +
    (form === "sunburst" ? "" : ring) +
    fill(oval(600, 600, r + 16), plane.deep) +
    canvas.solid(oval(600, 600, r), face, { shade: 16, light: 10 }) +
    line(oval(600, 600, r * 0.6), lit(dyes.accent, 0.1), { width: 6, opacity: 0.7 }) +
    place(centre(), [600, 600]) +
    marks +
    hand(hour * 30 + minute / 2, r * 0.5, 26) +
    hand(minute * 6, r * 0.76, 17) +
    fill(oval(600, 600, 26), dyes.accent) +
    fill(oval(593, 592, 9), "#FFFFFF", 0.6)
  )
}

export const clock: Drawing = { ground: "wall", draw: drawClock }
