import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower } from "../motifs"
import { fill, line, num, oval, place, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { embossed, leather, rivet, waxedThread, wovenInsert } from "./leather-parts"
import { woodenTag } from "./wooden-tag"

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
      (canvas.says("madera")
        ? place(woodenTag(canvas), [-40, 50], 10)
        : place(
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
          )) +
      steel(ring, 22) +
      line(`M${num(-30)} 120q-20 60 -40 90`, metal.dark, { width: 16 }),
    [620, 300],
    0,
    1.22
  )
}

export const keyring: Drawing = { ground: "flat", draw: drawKeyring }
