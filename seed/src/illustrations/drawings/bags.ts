import { type Canvas } from "../canvas"
import { lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { box, fill, line, num, place, type Point, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { buckle, BRASS, embossed, leather, rivet, strap, waxedThread, wovenInsert } from "./leather-parts"

const CX = 600

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

/** An open tote with two handles. */
function drawTote(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const [top, foot] = [rng.between(440, 500), 1050]
  const topHalf = rng.between(370, 420)
  const half = topHalf - rng.between(-10, 70)
  const body = soft(
    [
      [CX - topHalf, top],
      [CX + topHalf, top],
      [CX + half, foot],
      [CX - half, foot],
    ],
    [8, 8, 50, 50]
  )
  const grip = rng.between(120, 165)
  const rise = rng.between(130, 200)
  const handle = (dx: number, lift: number) =>
    `M${num(CX - grip + dx)} ${num(top + 90)}V${num(top - 60)}C${num(CX - grip + dx)} ${num(rise + lift)} ${num(CX + grip + dx)} ${num(rise + lift)} ${num(CX + grip + dx)} ${num(top - 60)}V${num(top + 90)}`
  const mouth = soft(
    [
      [CX - topHalf + 4, top + 8],
      [CX - topHalf + 50, top - 34],
      [CX + topHalf - 30, top - 34],
      [CX + topHalf - 4, top + 8],
    ],
    10
  )
  const style = canvas.follow(
    { base: ["liso"], woven: ["franja", "raya", "rombo", "telar"], panel: ["tuna"] },
    ["base", "woven", "woven", "panel"]
  )
  const second = tones(style === "panel" ? dyes.second : mix(dyes.dark, "#7A4A2C", 0.35), 0.9)
  const line1 = top + (foot - top) * rng.between(0.6, 0.7)
  const half1 = topHalf + ((half - topHalf) * (line1 - top)) / (foot - top)
  const lower = soft(
    [
      [CX - half1 - 9, line1],
      [CX + half1 + 9, line1],
      [CX + half + 9, foot + 9],
      [CX - half - 9, foot + 9],
    ],
    [0, 0, 50, 50]
  )
  const texture = hide(rng.fork("pores"), CX - topHalf, top, topHalf * 2, foot - top, skin.deep)
  const woven =
    style === "woven"
      ? wovenInsert(canvas, CX, (top + line1) / 2 + 50, topHalf * 2 + 40, rng.between(150, 210))
      : ""
  const tab = (dx: number) => {
    const d = box(CX + dx - 34, top + 34, 68, 110, 16)
    return (
      canvas.solid(d, second, { shade: 10, light: 6 }) +
      stitches(box(CX + dx - 25, top + 43, 50, 92, 10), thread, second.deep, 4)
    )
  }
  return (
    contactShadow(CX, foot - 4, half * 0.98) +
    line(handle(22, 34), skin.deep, { width: 34 }) +
    fill(mouth, mix(skin.deep, "#24131C", 0.3)) +
    canvas.solid(body, skin, { shade: 74, light: 28, texture: texture + woven }) +
    (style === "base" || style === "panel"
      ? canvas.clip(body, canvas.solid(lower, second, { shade: 60, light: 30, drop: 0 })) +
        stitches(`M${num(CX - half1)} ${num(line1 + 16)}H${num(CX + half1)}`, thread, second.deep)
      : "") +
    stitches(`M${num(CX - topHalf + 12)} ${num(top + 18)}H${num(CX + topHalf - 12)}`, thread, skin.deep) +
    strap(handle(0, 0), second, thread, 40) +
    tab(-grip) +
    tab(grip) +
    rivet(CX - grip, top + 120) +
    rivet(CX + grip, top + 120)
  )
}

/** A backpack seen from the front, with a pocket and side straps. */
function drawBackpack(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const [top, foot] = [250, 1060]
  const half = rng.between(300, 340)
  const crown = rng.pick([120, 200, 260])
  const body = soft(
    [
      [CX - half + 24, top],
      [CX + half - 24, top],
      [CX + half, foot],
      [CX - half, foot],
    ],
    [crown, crown, 90, 90]
  )
  const texture = hide(rng.fork("pores"), CX - half, top, half * 2, foot - top, skin.deep, 90)
  const pocketSkin = rng.chance(0.5) ? tones(mix(dyes.second, "#9A5E34", 0.25), 0.9) : skin
  const pocketTop = rng.between(720, 770)
  const pocket = box(CX - half + 66, pocketTop, half * 2 - 132, foot - pocketTop - 60, 60)
  const lid: Point[] = [
    [CX - half + 16, top + 6],
    [CX + half - 16, top + 6],
    [CX + half - 4, 560],
    [CX, 625],
    [CX - half + 4, 560],
  ]
  const flap = soft(lid, [crown, crown, 100, 160, 100])
  const woven =
    canvas.follow({ plain: ["liso", "hebilla"], woven: ["trenza", "hoja"] }, ["woven", "woven", "plain"]) ===
    "woven"
  const sides = [-1, 1]
    .map((s) =>
      line(
        `M${num(CX + s * (half - 60))} 320C${num(CX + s * (half + 110))} 430 ${num(CX + s * (half + 100))} 880 ${num(CX + s * (half - 10))} 1000`,
        s < 0 ? skin.dark : skin.deep,
        { width: 46 }
      )
    )
    .join("")
  const belts = [-1, 1]
    .map((s) => {
      const x = CX + s * half * 0.5
      const d = box(x - 24, 470, 48, 250, 20)
      return (
        canvas.solid(d, skin, { shade: 8, light: 6 }) +
        stitches(`M${num(x - 15)} 490V700M${num(x + 15)} 490V700`, thread, skin.deep, 3.5) +
        buckle(x, 650, 76, 56)
      )
    })
    .join("")
  return (
    contactShadow(CX, foot - 6, half) +
    sides +
    line(
      `M${num(CX - 70)} ${top + 10}C${num(CX - 70)} 140 ${num(CX + 70)} 140 ${num(CX + 70)} ${top + 10}`,
      skin.deep,
      { width: 40 }
    ) +
    line(
      `M${num(CX - 70)} ${top + 10}C${num(CX - 70)} 140 ${num(CX + 70)} 140 ${num(CX + 70)} ${top + 10}`,
      skin.light,
      { width: 26 }
    ) +
    canvas.solid(body, skin, { shade: 72, light: 26, texture }) +
    canvas.solid(pocket, pocketSkin, {
      shade: 40,
      light: 18,
      texture: woven ? wovenInsert(canvas, CX, pocketTop + (foot - pocketTop - 60) / 2, half * 2, 120) : "",
    }) +
    stitches(
      box(CX - half + 82, pocketTop + 16, half * 2 - 164, foot - pocketTop - 92, 46),
      thread,
      skin.deep
    ) +
    canvas.clip(body, place(fill(flap, "#24131C", 0.3), [6, 18])) +
    canvas.solid(flap, skin, { shade: 46, light: 24, texture }) +
    stitches(
      soft(
        [
          [CX - half + 42, top + 30],
          [CX + half - 42, top + 30],
          [CX + half - 30, 536],
          [CX, 594],
          [CX - half + 30, 536],
        ],
        [crown * 0.86, crown * 0.86, 86, 140, 86]
      ),
      thread,
      lit(skin.deep, 0.1)
    ) +
    belts
  )
}

/** Bags fill more of the picture than they were measured for. */
const larger = (drawn: string) => place(drawn, [-72, -112], 0, 1.12)

export const bag: Drawing = { ground: "table", draw: (canvas) => larger(drawBag(canvas)) }
export const tote: Drawing = { ground: "table", draw: (canvas) => larger(drawTote(canvas)) }
export const backpack: Drawing = { ground: "table", draw: drawBackpack }
