import { type Canvas } from "../canvas"
import { lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { type Point, box, fill, line, num, place, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { CX } from "./bag"
import { buckle, leather, waxedThread, wovenInsert } from "./leather-parts"

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

export const backpack: Drawing = { ground: "table", draw: drawBackpack }
