import { type Canvas } from "../canvas"
import { shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow, contactShadow } from "../ground"
import { type Point, fill, line, num, place, poly, pts, soft } from "../svg"
import { fringe, threads } from "../texture/weave"
import { bathSet } from "./crochet"
import { tapestry } from "./sewn-figures"
import { weaving } from "./weaving"

const fold = (d: string, opacity = 0.18) => fill(d, "#24131C", opacity)

/** A blanket or manta: folded in a pile, or spread with one corner turned. */
function drawCloth(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.pale, dyes.main, dyes.second]
  if (canvas.says("crochet")) return bathSet(canvas)
  const tapiz = canvas.says("tapiz")
  if (!tapiz && rng.chance(0.5)) {
    const layers = rng.whole(3, 4)
    const thick = rng.between(96, 116)
    const top = 1030 - layers * thick
    const lift = 250
    const upper = soft(
      [
        [160, top + 6],
        [330, top - lift],
        [1046, top - lift],
        [1040, top + 6],
      ],
      18
    )
    const shear = (p: Point): Point => [160 + (p[0] - 160) * 0.81 + (top - p[1]) * 0.68, p[1]]
    let pile = ""
    for (let i = layers - 1; i >= 0; i--) {
      const y = top + i * thick
      const d = soft(
        [
          [150 + i * 4, y],
          [1044 + i * 3, y],
          [1044 + i * 3, y + thick],
          [150 + i * 4, y + thick],
        ],
        [8, thick / 2, thick / 2, 8]
      )
      pile +=
        canvas.solid(d, tones(i % 2 ? dyes.second : dyes.main, 0.9), {
          shade: 40,
          texture: canvas.clip(
            d,
            weaving(canvas, "pile", { x: 130, y: y - 8, w: 960, h: thick + 16 }, "across", 1)
          ),
        }) +
        fold(`M150 ${num(y + thick - 14)}H1060V${num(y + thick)}H150Z`) +
        line(`M160 ${num(y + thick * 0.5)}H1010`, shaded(dyes.dark, 0.2), { width: 3, opacity: 0.4 })
    }
    return (
      contactShadow(600, 1034, 450, 34) +
      pile +
      canvas.clip(
        upper,
        weaving(canvas, "cloth", { x: 160, y: top - lift, w: 1150, h: lift + 10 }, "across", 2, shear) +
          fill(
            poly(
              pts(`160 ${num(top + 6)} 330 ${num(top - lift)} 480 ${num(top - lift)} 310 ${num(top + 6)}`)
            ),
            "#FFF6E6",
            0.16
          )
      ) +
      fringe(rng.fork("fringe"), 176, top + 4, 850, 62, colours)
    )
  }
  const area = { x: 180, y: 150, w: 840, h: 820 }
  const whole = `M180 150H1020V970H180Z`
  const corner = poly(pts("1020 710 1020 970 760 970"))
  const flap = poly(pts("1020 710 760 970 778 728"))
  const visible = "M180 150H1020V710L760 970H180Z"
  return place(
    place(
      castShadow(whole, 14, 16) +
        fringe(rng.fork("top"), 180, 152, 840, -54, colours) +
        fringe(rng.fork("fringe"), 180, 966, 580, 66, colours) +
        canvas.clip(
          visible,
          (tapiz && canvas.says("ave", "tejado")
            ? tapestry(canvas, canvas.says("ave") ? "birds" : "roofs") +
              threads(rng.fork("weft"), area, dyes.dark, dyes.pale, 8)
            : weaving(canvas, "cloth", area, rng.pick(["across", "down"] as const), 2)) +
            [0.3, 0.66]
              .map(
                (k) =>
                  fold(`M${num(180 + 840 * k)} 150h20v820h-20Z`, 0.07) +
                  fill(`M${num(180 + 840 * k - 14)} 150h14v820h-14Z`, "#FFF6E6", 0.12)
              )
              .join("")
        ) +
        fill(corner, "#3A2418", 0.16) +
        canvas.clip(
          flap,
          fill(flap, dyes.second) +
            threads(rng.fork("back"), { x: 740, y: 700, w: 300, h: 280 }, dyes.dark, dyes.pale, 9) +
            fold(poly(pts("1020 710 760 970 800 900 970 740")), 0.2)
        ),
      [-600, -560]
    ),
    [600, 590],
    rng.between(-5, 5)
  )
}

export const cloth: Drawing = { ground: "flat", draw: drawCloth }
