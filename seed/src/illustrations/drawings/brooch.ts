import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower, leaf, sun } from "../motifs"
import { curve, fill, line, num, oval, place, poly } from "../svg"
import { SILVER, bead, linen, onCloth } from "./jewel-parts"
import { spiral } from "./torito"

/** A tupu: a silver disc or leaf with a long pin; or a filigree brooch. */
function drawBrooch(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const filigree = !canvas.says("tupu", "hoja") && rng.chance(0.45)
  if (filigree) {
    const petals = rng.pick([6, 8, 10])
    const r = 390
    const one = leafOutline(r)
    return (
      linen(canvas) +
      place(
        Array.from({ length: petals }, (_, i) =>
          place(
            castShadow(one, 5, 7) +
              fill(one, SILVER.light) +
              line(one, SILVER.deep, { width: 12 }) +
              line(one, SILVER.base, { width: 7 }) +
              spiral(0, -r * 0.62, r * 0.14, 2, i % 2 ? 1 : -1, SILVER.deep, 7) +
              spiral(0, -r * 0.36, r * 0.09, 2, i % 2 ? -1 : 1, SILVER.deep, 6),
            [0, 0],
            (360 * i) / petals
          )
        ).join("") +
          canvas.solid(oval(0, 0, 118), SILVER, { shade: 14, light: 12 }) +
          Array.from({ length: 14 }, (_, i) =>
            bead(Math.cos((Math.PI * i) / 7) * 118, Math.sin((Math.PI * i) / 7) * 118, 13, SILVER.base)
          ).join("") +
          canvas.solid(oval(0, 0, 76), tones(dyes.accent), { shade: 18, light: 14 }) +
          fill(oval(-24, -28, 16, 10), "#FFFFFF", 0.7),
        [600, 600],
        0,
        1.04
      )
    )
  }
  if (canvas.says("hoja")) {
    const one = leafOutline(820)
    const veins = [-1, 1]
      .flatMap((s) =>
        [0, 1, 2, 3, 4, 5].map((i) => `M0 ${-140 - i * 96}q${s * 60} -40 ${s * 110} -${100 + i * 4}`)
      )
      .join("")
    return (
      linen(canvas) +
      place(
        line("M0 60V-40", SILVER.deep, { width: 22 }) +
          castShadow(one, 12, 16) +
          canvas.solid(one, SILVER, {
            shade: 44,
            light: 24,
            texture: line(veins, SILVER.deep, { width: 7 }) + line("M0 0V-760", SILVER.deep, { width: 11 }),
          }) +
          bead(0, 40, 46, dyes.accent),
        [430, 960],
        28
      )
    )
  }
  const r = rng.between(270, 310)
  const pin = poly([
    [-22, 100],
    [22, 100],
    [5, 720],
    [-5, 720],
  ])
  const form = rng.pick([
    oval(0, 0, r),
    curve([
      [0, -r],
      [r * 0.9, -r * 0.5],
      [r, r * 0.3],
      [0, r],
      [-r, r * 0.3],
      [-r * 0.9, -r * 0.5],
    ]),
  ])
  const marks = Array.from({ length: 20 }, (_, i) =>
    place(
      i % 2
        ? bead(0, -r * 0.84, 12, SILVER.base)
        : fill(
            poly([
              [0, -r * 0.92],
              [16, -r * 0.78],
              [-16, -r * 0.78],
            ]),
            SILVER.deep
          ),
      [0, 0],
      i * 18
    )
  ).join("")
  const chain = canvas.says("cadena")
    ? line("M330 620C420 900 720 1000 900 820C980 740 960 640 900 600", SILVER.deep, {
        width: 20,
        dash: "22 13",
      }) +
      line("M330 620C420 900 720 1000 900 820C980 740 960 640 900 600", SILVER.glow, {
        width: 8,
        dash: "22 13",
      })
    : ""
  const pair = (s: 1 | -1) =>
    place(bird(r * 0.62, SILVER.deep, dyes.accent, SILVER.deep), [s * r * 0.34, 0], 0, [s, 1])
  const centres = {
    sun: () => sun(r * 0.6, SILVER.dark, "#3A3A3C"),
    birds: () => pair(-1) + pair(1) + bead(0, r * 0.34, 26, dyes.accent),
    flower: () => flower(r * 0.56, 8, SILVER.light, dyes.accent),
    bird: () => bird(r * 1.05, SILVER.deep, dyes.accent, SILVER.light),
    spiral: () => spiral(0, 0, r * 0.5, 3, 1, SILVER.deep, 14) + bead(0, 0, 34, dyes.accent),
    leaves: () =>
      [0, 60, 120, 180, 240, 300].map((a) => place(leaf(r * 0.6, SILVER.dark), [0, 0], a)).join("") +
      bead(0, 0, 44, dyes.accent),
  }
  const centre =
    centres[
      canvas.follow<keyof typeof centres>({ sun: ["sol"], birds: ["picaflor"] }, [
        "flower",
        "bird",
        "spiral",
        "leaves",
      ])
    ]()
  return (
    linen(canvas) +
    place(
      castShadow(pin, 10, 12) +
        canvas.solid(pin, SILVER, { shade: 10, light: 8, drop: 0 }) +
        castShadow(form, 12, 16) +
        canvas.solid(form, SILVER, { shade: 40, light: 22 }) +
        line(oval(0, 0, r * 0.7), SILVER.deep, { width: 7 }) +
        marks +
        centre,
      [500, 440],
      -rng.between(26, 38),
      1
    ) +
    chain
  )
}

const leafOutline = (r: number) =>
  `M0 0C${num(-r * 0.4)} ${num(-r * 0.4)} ${num(-r * 0.34)} ${num(-r * 0.9)} 0 ${num(-r)}C${num(r * 0.34)} ${num(-r * 0.9)} ${num(r * 0.4)} ${num(-r * 0.4)} 0 0Z`

export const silverBrooch: Drawing = { ...onCloth, draw: drawBrooch }
