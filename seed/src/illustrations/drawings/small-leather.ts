import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower } from "../motifs"
import { box, curve, fill, line, num, oval, place, type Point, poly, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { buckle, embossed, leather, rivet, waxedThread, wovenInsert } from "./leather-parts"

/** A folded wallet lying on a table, a purse with a zip, or a card holder. */
function drawWallet(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const form = canvas.follow(
    { zip: ["cierre", "neceser", "estuche", "monedero"], fold: ["billetera", "tarjetero", "pasaporte"] },
    ["zip", "fold", "fold"]
  )
  const zip = form === "zip"
  const [w, h] = [rng.between(780, 860), rng.between(480, 560)]
  const [x, y] = [-w / 2, -h / 2]
  const front = box(x, y, w, h, 44)
  const style = canvas.follow<"plain" | "woven" | "embossed" | "two-tone">(
    {
      plain: ["liso"],
      woven: ["rombo", "franja", "telar"],
      embossed: ["llama", "sol", "herradura", "repujada"],
    },
    ["woven", "woven", "embossed", "two-tone"]
  )
  const second = tones(mix(dyes.second, "#9A5E34", 0.3), 0.9)
  const texture =
    hide(rng.fork("pores"), x, y, w, h, skin.deep, 70) +
    (style === "woven" ? wovenInsert(canvas, 0, zip ? 50 : 0, w + 30, rng.between(130, 180)) : "") +
    (style === "embossed" ? embossed(canvas, 0, 20, h * 0.58, skin) : "") +
    (style === "two-tone"
      ? fill(
          `M${num(x)} ${num(y)}H${num(x + w * 0.42)}L${num(x + w * 0.3)} ${num(y + h)}H${num(x)}Z`,
          second.base
        ) +
        stitches(
          `M${num(x + w * 0.42 + 12)} ${num(y)}L${num(x + w * 0.3 + 12)} ${num(y + h)}`,
          thread,
          skin.deep
        )
      : "")
  const zipper = zip
    ? line(`M${num(x + 30)} ${num(y + 52)}H${num(x + w - 30)}`, shaded(dyes.dark, 0.2), {
        width: 30,
        cap: "butt",
      }) +
      line(`M${num(x + 36)} ${num(y + 52)}H${num(x + w - 36)}`, "#C99A3F", {
        width: 16,
        cap: "butt",
        dash: "7 6",
      }) +
      fill(box(x + w - 150, y + 36, 40, 34, 8), "#E3C06A") +
      canvas.solid(
        soft(
          [
            [x + w - 142, y + 60],
            [x + w - 118, y + 60],
            [x + w - 108, y + 150],
            [x + w - 152, y + 150],
          ],
          12
        ),
        second,
        { light: 6, shade: 8 }
      )
    : ""
  const snap =
    !zip && rng.chance(0.55)
      ? (() => {
          const d = soft(
            [
              [x + w - 170, -56],
              [x + w + 40, -50],
              [x + w + 40, 50],
              [x + w - 170, 56],
            ],
            [50, 10, 10, 50]
          )
          return (
            place(fill(d, "#24131C", 0.25), [4, 10]) +
            canvas.solid(d, second, { shade: 14, light: 8 }) +
            stitches(
              soft(
                [
                  [x + w - 154, -40],
                  [x + w + 40, -36],
                  [x + w + 40, 36],
                  [x + w - 154, 40],
                ],
                [38, 4, 4, 38]
              ),
              thread,
              second.deep,
              4
            ) +
            rivet(x + w - 120, 0, 22)
          )
        })()
      : ""
  const back = box(x + 18, y + 26, w + 4, h + 6, 44)
  const cards =
    !zip && snap === ""
      ? [0, 1]
          .map((i) =>
            canvas.solid(
              box(x + 90 + i * 40, y - 62 + i * 26, w - 260, 120, 20),
              tones(i ? dyes.pale : dyes.second, 0.7),
              { light: 6 }
            )
          )
          .join("")
      : ""
  return place(
    castShadow(back, 16, 22) +
      cards +
      canvas.solid(back, tones(skin.deep), { shade: 14 }) +
      place(fill(front, "#24131C", 0.25), [5, 9]) +
      canvas.solid(front, skin, { shade: 46, light: 22, texture }) +
      stitches(box(x + 22, y + (zip ? 88 : 22), w - 44, h - (zip ? 110 : 44), 28), thread, skin.deep) +
      zipper +
      snap,
    [600, 610],
    rng.between(-14, 10),
    1.1
  )
}

/** A belt standing in a ring, buckled at the front. */
function drawBelt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const wide = rng.between(180, 210)
  const style = canvas.follow({ plain: ["liso"], woven: ["greca", "telar"], braid: ["trenza", "trenzada"] }, [
    "plain",
    "woven",
    "woven",
    "braid",
  ])
  const [rx, ry, top] = [430, 190, 460]
  const at = (turn: number, down: number): Point => {
    const angle = (turn * Math.PI) / 2
    return [600 + rx * Math.sin(angle), top + ry * Math.cos(angle) + down * wide]
  }
  const run = (from: number, to: number, down: number) =>
    curve(
      Array.from({ length: 17 }, (_, i) => at(from + ((to - from) * i) / 16, down)),
      false
    )
  const front = `M${num(600 - rx)} ${top}A${rx} ${ry} 0 0 0 ${num(600 + rx)} ${top}V${num(top + wide)}A${rx} ${ry} 0 0 1 ${num(600 - rx)} ${num(top + wide)}Z`
  const back = `M${num(600 - rx)} ${top}A${rx} ${ry} 0 0 1 ${num(600 + rx)} ${top}V${num(top + wide)}A${rx} ${ry} 0 0 0 ${num(600 - rx)} ${num(top + wide)}Z`
  const band = createBand(rng.fork("band"), [skin.dark, dyes.pale, dyes.accent, dyes.second])
  const rows = band.cells.length
  const ornament =
    style === "woven"
      ? paintBand(band, 56, (u, v) => at((u / 56) * 2 - 1, 0.2 + (v / rows) * 0.6))
      : style === "braid"
        ? Array.from({ length: 30 }, (_, i) => {
            const t = i / 15 - 1
            const cross = (a: number, b: number) => poly([at(t, a), at(t + 0.1, b)], false)
            return (
              line(cross(0.12, 0.88), skin.deep, { width: 22 }) +
              line(cross(0.88, 0.12), skin.light, { width: 14 })
            )
          }).join("")
        : ""
  const holes = [0.16, 0.27, 0.38, 0.49, 0.6]
    .map((t) => at(-t, 0.5))
    .map(([x, y]) => fill(oval(x, y, 10, 11), shaded(skin.deep, 0.5)))
    .join("")
  const tip = poly([at(-0.72, 0.06), at(-0.78, 0.5), at(-0.72, 0.94)], false)
  const [bx, by] = at(0.04, 0.5)
  const [kx, ky] = at(0.27, 0.5)
  return place(
    fill(oval(650, top + wide + 70, rx * 1.1, ry), "#3A2418", 0.16) +
      fill(back, skin.deep) +
      line(`M${num(600 - rx)} ${top}A${rx} ${ry} 0 0 1 ${num(600 + rx)} ${top}`, skin.light, { width: 12 }) +
      canvas.solid(front, skin, {
        shade: 70,
        light: 26,
        drop: 0.1,
        texture: hide(rng.fork("p"), 160, top, 880, wide + ry, skin.deep, 70) + ornament,
      }) +
      line(run(-1, 1, 0), skin.light, { width: 12 }) +
      stitches(run(-0.97, 0.97, 0.13), thread, skin.deep) +
      stitches(run(-0.97, 0.97, 0.88), thread, skin.deep) +
      line(tip, skin.deep, { width: 7, opacity: 0.8 }) +
      (style === "braid" ? "" : holes) +
      place(buckle(0, 0, 150, wide + 64), [bx, by]) +
      canvas.solid(
        box(kx - 26, ky - wide / 2 - 18, 52, wide + 36, 12),
        tones(mix(dyes.dark, skin.base, 0.5)),
        {
          light: 8,
          shade: 12,
        }
      ),
    [0, 0]
  )
}

/** A key ring with a leather, wool or wooden tag and two keys. */
function drawKeyring(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const form = rng.pick(["tag", "round", "woven", "bird"])
  const metal = tones("#B9BDC0", 1.1)
  const ring = oval(0, 0, 150)
  const steel = (d: string, w: number) =>
    place(line(d, "#3A2418", { width: w + 4, opacity: 0.2 }), [8, 12]) +
    line(d, metal.deep, { width: w + 6 }) +
    line(d, metal.base, { width: w }) +
    line(d, metal.glow, { width: w * 0.3, opacity: 0.8 })
  const key = (turn: number, colour: string) => {
    const plane = tones(colour, 1.1)
    const d = `${oval(0, 110, 82, 78)}M-20 184H20V430L0 456L-20 430ZM20 300h46v34h-30v20h30v34H20Z`
    return place(
      castShadow(d, 8, 10) +
        canvas.solid(d, plane, { shade: 12, light: 10 }) +
        fill(oval(0, 66, 22), "#3A2418", 0.5) +
        line("M0 200V420", plane.deep, { width: 7, opacity: 0.6 }),
      [0, 60],
      turn
    )
  }
  const tag =
    form === "round"
      ? oval(0, 330, 200)
      : form === "bird"
        ? oval(0, 340, 210, 180)
        : soft(
            [
              [-130, 130],
              [130, 130],
              [170, 540],
              [-170, 540],
            ],
            [90, 90, 60, 60]
          )
  const inset =
    form === "round"
      ? oval(0, 330, 176)
      : form === "bird"
        ? oval(0, 340, 186, 156)
        : soft(
            [
              [-108, 154],
              [108, 154],
              [144, 516],
              [-144, 516],
            ],
            [76, 76, 46, 46]
          )
  const face =
    form === "woven"
      ? wovenInsert(canvas, 0, 370, 420, 220)
      : form === "bird"
        ? place(bird(240, dyes.pale, dyes.accent, dyes.dark), [10, 356])
        : form === "round"
          ? place(flower(120, rng.pick([6, 8, 10]), dyes.pale, dyes.accent), [0, 340])
          : embossed(canvas, 0, 370, 190, skin)
  return place(
    key(38, "#B9BDC0") +
      key(62, "#C9A04E") +
      place(
        castShadow(tag, 14, 18) +
          canvas.solid(tag, skin, {
            shade: 34,
            light: 18,
            texture: hide(rng.fork("p"), -200, 130, 400, 420, skin.deep, 40) + face,
          }) +
          stitches(inset, thread, skin.deep) +
          rivet(0, form === "tag" || form === "woven" ? 190 : 196, 30),
        [-30, 40],
        14
      ) +
      steel(ring, 22) +
      line(`M${num(-30)} 120q-20 60 -40 90`, metal.dark, { width: 16 }),
    [620, 300],
    0,
    1.22
  )
}

export const wallet: Drawing = { ground: "flat", draw: drawWallet }
export const belt: Drawing = { ground: "flat", draw: drawBelt }
export const keyring: Drawing = { ground: "flat", draw: drawKeyring }
