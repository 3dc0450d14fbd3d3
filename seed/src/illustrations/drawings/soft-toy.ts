import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, place, type Point, pts, soft } from "../svg"
import { fringe, knitting } from "../texture/weave"
import { drawCuy } from "./toy-cuy"

/** A crocheted animal sitting with a scarf: bear, rabbit, alpaca or cat. */
function drawSoftToy(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wool = tones(mix(dyes.main, "#F1E4CC", 0.12), 0.85)
  const pale = tones(mix(dyes.pale, "#FFFFFF", 0.15), 0.8)
  const own = rng.fork("animal")
  const animal = canvas.follow(
    {
      bear: ["oso"],
      rabbit: ["conejo"],
      alpaca: ["alpaca", "llama", "vicuna"],
      cat: ["gato"],
      bird: ["gallito", "ave"],
    },
    ["bear", "rabbit", "alpaca", "cat"]
  )
  const crochet = (x: number, y: number, w: number, h: number) =>
    knitting(
      Math.round(w / 22),
      Math.round(h / 22),
      (u, v): Point => [x + u * 22, y + v * 22],
      wool.deep,
      0.2
    )
  const texture = crochet(200, 60, 800, 1000)
  const part = (d: string, plane = wool, shade = 34) =>
    canvas.solid(d, plane, { shade, light: shade * 0.45, texture })
  const tall = animal === "alpaca"
  const headY = tall ? 330 : 390
  const crest = () =>
    [-1, 0, 1]
      .map((i) =>
        place(
          part(curve(pts("-40 0 -60 -90 0 -170 60 -90 40 0")), tones(dyes.accent, 0.9)),
          [600 + i * 70, headY - 150 + Math.abs(i) * 16],
          i * 24
        )
      )
      .join("")
  const ears =
    animal === "bird"
      ? crest()
      : animal === "bear"
        ? [-1, 1]
            .map(
              (s) =>
                part(oval(600 + s * 178, headY - 168, 76)) +
                fill(oval(600 + s * 172, headY - 158, 42), s < 0 ? pale.base : pale.dark)
            )
            .join("")
        : animal === "cat"
          ? [-1, 1]
              .map(
                (s) =>
                  part(
                    soft(
                      [
                        [600 + s * 60, headY - 150],
                        [600 + s * 214, headY - 300],
                        [600 + s * 232, headY - 60],
                      ],
                      30
                    )
                  ) +
                  fill(
                    soft(
                      [
                        [600 + s * 120, headY - 160],
                        [600 + s * 196, headY - 240],
                        [600 + s * 208, headY - 110],
                      ],
                      18
                    ),
                    pale.dark
                  )
              )
              .join("")
          : animal === "rabbit"
            ? [-1, 1]
                .map((s) =>
                  place(
                    part(oval(0, -110, 62, 150)) + fill(oval(-4, -104, 32, 108), pale.dark),
                    [600 + s * 96, headY - 130],
                    s * own.between(8, 22)
                  )
                )
                .join("")
            : [-1, 1]
                .map((s) =>
                  place(
                    part(curve(pts("-30 0 -38 -80 0 -150 38 -80 30 0"))) +
                      fill(curve(pts("-14 -20 -16 -80 0 -118 16 -80 14 -20")), pale.dark),
                    [600 + s * 122, headY - 120],
                    s * 16
                  )
                )
                .join("")
  const head = tall
    ? curve([
        [600, headY - 190],
        [720, headY - 150],
        [762, headY],
        [740, headY + 140],
        [600, headY + 190],
        [460, headY + 140],
        [438, headY],
        [480, headY - 150],
      ])
    : oval(600, headY, 232, 208)
  const mop = tall
    ? Array.from({ length: 9 }, (_, i) =>
        fill(
          oval(470 + i * 32, headY - 160 + Math.abs(i - 4) * 14, 46),
          i % 2 ? wool.light : lit(wool.base, 0.3)
        )
      ).join("")
    : ""
  const muzzle =
    animal === "bird"
      ? curve(
          [
            [530, headY + 40],
            [600, headY + 10],
            [670, headY + 40],
            [600, headY + 130],
          ],
          true,
          0.7
        )
      : oval(600, headY + 74, 100, 76)
  const face =
    canvas.solid(muzzle, animal === "bird" ? tones("#E0A526") : pale, { shade: 18, light: 8 }) +
    (canvas.says("anteojos")
      ? [-1, 1].map((s) => line(oval(600 + s * 104, headY - 26, 66, 70), "#E9C98A", { width: 30 })).join("")
      : "") +
    [-1, 1]
      .map(
        (s) =>
          fill(oval(600 + s * 98, headY - 22, 22, 26), "#231F1C") +
          fill(oval(600 + s * 98 - 7, headY - 31, 7), "#FFFFFF") +
          fill(oval(600 + s * 150, headY + 52, 34, 22), "#D9807A", 0.4)
      )
      .join("") +
    fill(
      curve([
        [564, headY + 38],
        [600, headY + 30],
        [636, headY + 38],
        [600, headY + 72],
      ]),
      shaded(dyes.accent, 0.15)
    ) +
    (animal === "bird"
      ? ""
      : line(`M600 ${headY + 70}v24M560 ${headY + 96}q20 22 40 0q20 22 40 0`, "#3A2418", { width: 7 }))
  const body = curve(
    pts("600 560 740 590 830 740 836 900 780 1000 600 1030 420 1000 364 900 370 740 460 590")
  )
  const belly = oval(590, 830, 150, 150)
  const arm = (s: 1 | -1) =>
    place(
      part(
        curve(pts("0 -20 62 20 78 140 60 250 0 278 -56 240 -64 130 -50 20")),
        s < 0 ? wool : tones(wool.dark, 0.85)
      ),
      [600 + s * 208, 640],
      s * -26
    )
  const foot = (s: 1 | -1) =>
    part(oval(600 + s * 200, 980, 130, 96)) +
    canvas.solid(oval(600 + s * 214, 984, 82, 66), pale, { shade: 10 })
  const band = createBand(rng.fork("scarf"), [dyes.accent, dyes.pale, dyes.second, dyes.dark], "narrow")
  const cell = 74 / band.cells.length
  const neck = curve(
    [
      [404, 566],
      [600, 600],
      [796, 566],
      [806, 640],
      [600, 690],
      [394, 640],
    ],
    true,
    0.9
  )
  const scarf =
    canvas.clip(
      neck,
      straightBand(band, 380, 590, Math.ceil(440 / cell), cell) +
        fill("M380 540H820V592H380ZM380 664H820V720H380Z", dyes.accent) +
        fill("M700 540h140v200h-100Z", "#24131C", 0.18)
    ) +
    place(
      fringe(rng.fork("end"), -46, 186, 92, 40, [dyes.accent, dyes.pale]) +
        canvas.clip(
          "M-46 0H46V188H-46Z",
          fill("M-46 0H46V188H-46Z", dyes.accent) + straightBand(band, -46, 60, Math.ceil(92 / cell), cell)
        ),
      [700, 640],
      -10
    )
  return (
    contactShadow(600, 1040, 330, 44) +
    ears +
    part(body, wool, 60) +
    canvas.solid(belly, pale, { shade: 24, light: 10 }) +
    arm(-1) +
    arm(1) +
    foot(-1) +
    foot(1) +
    part(head, wool, 54) +
    mop +
    face +
    scarf +
    line(`M590 ${num(740)}v150`, pale.deep, { width: 4, dash: "12 10", opacity: 0.5 })
  )
}

export const softToy: Drawing = {
  ground: "table",
  draw: (canvas) => (canvas.says("cuy") ? drawCuy(canvas) : place(drawSoftToy(canvas), [48, 62], 0, 0.94)),
}
