import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { box, fill, line, num, place, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { embossed, leather, rivet, waxedThread, wovenInsert } from "./leather-parts"

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

export const wallet: Drawing = { ground: "flat", draw: drawWallet }
