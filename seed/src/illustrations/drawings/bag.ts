import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { box, fill, line, num, place, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { BRASS, buckle, embossed, leather, rivet, strap, waxedThread, wovenInsert } from "./leather-parts"

export const CX = 600

/** A shoulder bag: body, flap with a closure, and a strap. */
function drawBag(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const top = rng.between(440, 490)
  const foot = 1030
  const half = rng.between(365, 425)
  const shoulder = half - rng.between(10, 90)
  const round = rng.pick([60, 120, 210])
  const body = soft(
    [
      [CX - shoulder, top],
      [CX + shoulder, top],
      [CX + half, foot],
      [CX - half, foot],
    ],
    [30, 30, round, round]
  )
  const reach = top + (foot - top) * rng.between(0.52, 0.7)
  const tip = rng.pick([0, 40, 90])
  const flapHalf = shoulder + (half - shoulder) * 0.55 + 6
  const flap = soft(
    [
      [CX - shoulder - 8, top - 14],
      [CX + shoulder + 8, top - 14],
      [CX + flapHalf, reach],
      [CX, reach + tip * 1.2],
      [CX - flapHalf, reach],
    ],
    [40, 40, 90, tip > 0 ? 120 : 0, 90]
  )
  const hang = rng.between(130, 190)
  const arc = (lift: number) =>
    `M${num(CX - shoulder + 26)} ${num(top + 40)}C${num(CX - shoulder + 20)} ${num(hang + lift)} ${num(CX + shoulder - 20)} ${num(hang + lift)} ${num(CX + shoulder - 26)} ${num(top + 40)}`
  const texture = hide(rng.fork("pores"), CX - half, top, half * 2, foot - top, skin.deep)
  const inset = soft(
    [
      [CX - shoulder + 18, top + 14],
      [CX + shoulder - 18, top + 14],
      [CX + flapHalf - 26, reach - 26],
      [CX, reach + tip * 1.2 - 28],
      [CX - flapHalf + 26, reach - 26],
    ],
    [24, 24, 74, tip > 0 ? 110 : 0, 74]
  )
  const style = canvas.follow(
    {
      plain: ["liso"],
      embossed: ["repujado", "felino", "flor", "ola", "mar"],
      woven: ["telar", "franja"],
      "two-tone": ["tono"],
    },
    ["woven", "woven", "embossed", "plain", "two-tone"]
  )
  const flapSkin = style === "two-tone" ? tones(mix(dyes.second, "#9A5E34", 0.3), 0.9) : skin
  const middle = (top + reach) / 2
  const ornament =
    style === "woven"
      ? wovenInsert(canvas, CX, middle - 4, flapHalf * 2 + 40, rng.between(110, 150)) +
        stitches(`M${num(CX - half)} ${num(middle - 88)}H${num(CX + half)}`, thread, skin.deep, 4)
      : style === "embossed"
        ? embossed(canvas, CX, middle + 6, (reach - top) * 0.66, flapSkin)
        : ""
  const tongueTop = reach + tip * 0.6 - 120
  const tongue = box(CX - 38, tongueTop, 76, 200, 34)
  const closure =
    canvas.solid(tongue, flapSkin, { shade: 10, light: 8 }) +
    stitches(box(CX - 28, tongueTop + 10, 56, 180, 26), thread, skin.deep, 4) +
    (rng.chance(0.6) ? buckle(CX, tongueTop + 120, 104, 66) : rivet(CX, tongueTop + 150, 18))
  return (
    contactShadow(CX, foot - 6, half * 0.97) +
    line(arc(46), skin.deep, { width: 34 }) +
    canvas.solid(body, skin, { shade: 70, light: 26, texture }) +
    stitches(
      soft(
        [
          [CX - shoulder + 20, top],
          [CX + shoulder - 20, top],
          [CX + half - 24, foot - 24],
          [CX - half + 24, foot - 24],
        ],
        [0, 0, round * 0.9, round * 0.9]
      ),
      thread,
      skin.deep
    ) +
    canvas.clip(body, place(fill(flap, "#24131C", 0.28), [8, 18])) +
    canvas.solid(flap, flapSkin, { shade: 44, light: 22, texture: texture + ornament }) +
    stitches(inset, thread, skin.deep) +
    closure +
    strap(arc(0), skin, thread, 42) +
    [-1, 1]
      .map((side) =>
        line(box(CX + side * (shoulder - 26) - 26, top + 22, 52, 44, 10), BRASS.base, { width: 9 })
      )
      .join("")
  )
}

/** Bags fill more of the picture than they were measured for. */
export const larger = (drawn: string) => place(drawn, [-72, -112], 0, 1.12)

export const bag: Drawing = { ground: "table", draw: (canvas) => larger(drawBag(canvas)) }
