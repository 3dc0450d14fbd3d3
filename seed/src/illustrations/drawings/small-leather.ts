import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower } from "../motifs"
import { box, fill, line, num, oval, place, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { buckle, embossed, leather, rivet, waxedThread, wovenInsert } from "./leather-parts"

/** A folded wallet lying on a table, a purse with a zip, or a card holder. */
function drawWallet(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const zip = rng.chance(0.4)
  const [w, h] = [rng.between(780, 860), rng.between(480, 560)]
  const [x, y] = [-w / 2, -h / 2]
  const front = box(x, y, w, h, 44)
  const style = rng.pick(["woven", "woven", "embossed", "two-tone"])
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

/** A belt rolled in a coil with its end laid across. */
function drawBelt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const wide = rng.between(140, 168)
  const woven = rng.chance(0.55)
  const turns = [300, 236, 172]
  // The coil stands on its edge: each turn is a band between an upper and a lower ellipse.
  const wall = (r: number, front: boolean) => {
    const [rx, ry, cy] = [r * 1.24, r * 0.42, 470]
    return front
      ? `M${num(600 - rx)} ${cy}A${num(rx)} ${num(ry)} 0 0 0 ${num(600 + rx)} ${cy}V${num(cy + wide)}A${num(rx)} ${num(ry)} 0 0 1 ${num(600 - rx)} ${num(cy + wide)}Z`
      : `M${num(600 - rx)} ${cy}A${num(rx)} ${num(ry)} 0 0 1 ${num(600 + rx)} ${cy}V${num(cy + wide)}A${num(rx)} ${num(ry)} 0 0 0 ${num(600 - rx)} ${num(cy + wide)}Z`
  }
  const rim = (r: number) =>
    line(oval(600, 470, r * 1.24, r * 0.42), skin.deep, { width: 16 }) +
    line(oval(600, 468, r * 1.24, r * 0.42), skin.light, { width: 8 })
  const outer = turns[0] ?? 300
  const back = turns.map((r) => canvas.clip(wall(r, false), fill(wall(r, false), skin.deep))).join("")
  const inner = [...turns]
    .reverse()
    .slice(0, -1)
    .map((r) => canvas.solid(wall(r, true), tones(skin.dark), { shade: 20 }) + rim(r))
    .join("")
  const texture =
    hide(rng.fork("p"), 200, 440, 800, 320, skin.deep, 50) +
    (woven ? place(wovenInsert(canvas, 0, 0, 900, wide * 0.56), [600, 470 + wide / 2 + outer * 0.3]) : "")
  const strip = `M230 905H900Q${num(970)} 905 980 ${num(905 + wide / 2)}Q970 ${num(905 + wide)} 900 ${num(905 + wide)}H230Z`
  const holes = [0, 1, 2, 3, 4]
    .map((i) => fill(oval(600 + i * 66, 905 + wide / 2, 11), shaded(skin.deep, 0.5)))
    .join("")
  return place(
    fill(oval(640, 640 + wide * 0.4, outer * 1.36, outer * 0.5), "#3A2418", 0.16) +
      back +
      inner +
      canvas.solid(wall(outer, true), skin, { shade: 60, light: 26, drop: 0.1, texture }) +
      rim(outer) +
      stitches(
        `M${num(600 - outer * 1.22)} 494A${num(outer * 1.22)} ${num(outer * 0.42)} 0 0 0 ${num(600 + outer * 1.22)} 494`,
        thread,
        skin.deep
      ) +
      stitches(
        `M${num(600 - outer * 1.22)} ${num(446 + wide)}A${num(outer * 1.22)} ${num(outer * 0.42)} 0 0 0 ${num(600 + outer * 1.22)} ${num(446 + wide)}`,
        thread,
        skin.deep
      ) +
      castShadow(strip, 10, 16) +
      canvas.solid(strip, skin, {
        shade: 24,
        light: 12,
        drop: 0.6,
        texture:
          hide(rng.fork("s"), 230, 905, 760, wide, skin.deep, 30) +
          (woven ? wovenInsert(canvas, 400, 905 + wide / 2, 300, wide * 0.6) : ""),
      }) +
      stitches(
        `M330 ${num(925)}H890Q944 ${num(930)} 950 ${num(905 + wide / 2)}Q944 ${num(900 + wide)} 890 ${num(885 + wide)}H330`,
        thread,
        skin.deep
      ) +
      holes +
      place(buckle(0, 0, 130, wide + 56), [236, 905 + wide / 2]) +
      canvas.solid(box(330, 892, 46, wide + 26, 10), tones(mix(dyes.dark, skin.base, 0.5)), {
        light: 6,
        shade: 10,
      }),
    [0, -70]
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
