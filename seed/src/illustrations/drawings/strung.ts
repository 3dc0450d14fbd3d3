import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { leaf } from "../motifs"
import { type Point, box, curve, fill, line, mirrored, num, oval, place, poly, soft } from "../svg"
import { grain } from "../texture/grain"
import { wood } from "./timber"

const both = (half: readonly (readonly [number, number])[]) => [...half, ...mirrored(half, 0)]

/** A ring of inlay around a sound hole. */
function rosette(canvas: Canvas, y: number, r: number): string {
  const { dyes } = canvas
  const teeth = Array.from({ length: 28 }, (_, i) => {
    const a = (Math.PI * i) / 14
    const at = (t: number, k: number) => `${num(Math.cos(a + t) * r * k)} ${num(y + Math.sin(a + t) * r * k)}`
    return `M${at(-0.09, 1.1)}L${at(0, 1.3)}L${at(0.09, 1.1)}Z`
  }).join("")
  return (
    fill(oval(0, y, r * 1.4), dyes.dark) +
    fill(oval(0, y, r * 1.34), mix(dyes.pale, "#E9D5A8", 0.5)) +
    fill(teeth, dyes.accent) +
    line(oval(0, y, r * 1.08), dyes.second, { width: 5 }) +
    fill(oval(0, y, r), "#1E1411") +
    fill(oval(r * 0.16, y + r * 0.14, r * 0.84), "#2C1D17")
  )
}

interface Strung {
  body: readonly Point[]
  bodyTop: number
  hole: readonly [y: number, r: number]
  bridge: number
  neckTop: number
  neck: number
  frets: number
  pegs: number
  strings: number
}

/** A strung instrument around the vertical axis, face to the viewer. */
function strung(canvas: Canvas, it: Strung): string {
  const { rng, dyes } = canvas
  const face = tones(rng.pick(["#D9A863", "#CF9650", "#E0B878", "#C98B4A"]), 0.9)
  const side = wood(canvas)
  const neck = tones(shaded(side.base, 0.25), 0.9)
  const body = curve(both(it.body), true, 0.9)
  const last = it.body[it.body.length - 1]?.[1] ?? 0
  const texture = grain(
    rng.fork("face"),
    { x: -360, y: it.bodyTop, w: 720, h: last - it.bodyTop },
    face.deep,
    { along: "down", gap: 15, knots: false }
  )
  const ornament = rng.chance(0.6)
    ? [-1, 1]
        .map((s) =>
          place(
            [0, 40, 80]
              .map((a) => place(leaf(64, a === 40 ? dyes.second : dyes.accent), [0, 0], s * (40 + a)))
              .join(""),
            [s * 90, it.bridge + 20]
          )
        )
        .join("")
    : ""
  const fretBoard = `M${-it.neck} ${it.neckTop}H${it.neck}L${num(it.neck * 1.14)} ${it.hole[0] - it.hole[1] * 1.2}H${num(-it.neck * 1.14)}Z`
  const reach = it.hole[0] - it.hole[1] * 1.2 - it.neckTop
  let fretLines = ""
  for (let i = 1; i <= it.frets; i++)
    fretLines += `M-60 ${num(it.neckTop + reach * (1 - 0.945 ** (i * 1.25)) * 1.35)}h120`
  const dots = [0.3, 0.46, 0.62].map((k) => fill(oval(0, it.neckTop + reach * k, 6), "#F4E9D2")).join("")
  const head = soft(
    [
      [-it.neck - 16, it.neckTop - 150],
      [-it.neck - 4, it.neckTop - 172],
      [0, it.neckTop - 156],
      [it.neck + 4, it.neckTop - 172],
      [it.neck + 16, it.neckTop - 150],
      [it.neck + 4, it.neckTop + 4],
      [-it.neck - 4, it.neckTop + 4],
    ],
    [12, 20, 20, 20, 12, 6, 6]
  )
  const pegs = Array.from({ length: it.pegs }, (_, i) => {
    const y = it.neckTop - 34 - i * (104 / Math.max(it.pegs - 1, 1))
    return [-1, 1]
      .map(
        (s) =>
          line(`M${s * (it.neck + 6)} ${num(y)}h${s * 20}`, "#8E8577", { width: 7 }) +
          fill(oval(s * (it.neck + 36), y, 14, 10), "#F1E8D8") +
          fill(oval(s * (it.neck + 38), y + 3, 10, 5), "#C9BBA3")
      )
      .join("")
  }).join("")
  const spread = it.neck * 0.78
  const strings = Array.from({ length: it.strings }, (_, i) => {
    const k = (i / (it.strings - 1)) * 2 - 1
    return `M${num(k * spread)} ${it.neckTop - 20}L${num(k * spread * 1.3)} ${it.bridge}`
  }).join("")
  const bridge = box(-it.neck * 2.1, it.bridge - 14, it.neck * 4.2, 34, 12)
  return (
    castShadow(body, 18, 20) +
    castShadow(head, 18, 20) +
    place(fill(body, side.deep), [12, 6]) +
    canvas.solid(body, face, { shade: 40, light: 18, drop: 0.1, texture: texture + ornament }) +
    line(body, side.dark, { width: 15 }) +
    line(body, dyes.pale, { width: 4, dash: "10 8" }) +
    rosette(canvas, it.hole[0], it.hole[1]) +
    canvas.solid(head, neck, { shade: 14, light: 8 }) +
    fill(
      poly([
        [0, it.neckTop - 132],
        [16, it.neckTop - 112],
        [0, it.neckTop - 92],
        [-16, it.neckTop - 112],
      ]),
      dyes.accent
    ) +
    pegs +
    canvas.solid(fretBoard, tones("#3B261B", 0.9), {
      shade: 16,
      light: 8,
      drop: 0,
      texture: line(fretLines, "#CDBE9E", { width: 4 }) + dots,
    }) +
    line(`M${-it.neck} ${it.neckTop}h${it.neck * 2}`, "#F4E9D2", { width: 9, cap: "butt" }) +
    place(fill(bridge, "#24131C", 0.25), [6, 9]) +
    canvas.solid(bridge, neck, { light: 6 }) +
    line(strings, "#FBF7F0", { width: 3, opacity: 0.9 })
  )
}

function drawGuitar(canvas: Canvas): string {
  const { rng } = canvas
  const [waist, bout] = [rng.between(176, 196), rng.between(272, 292)]
  const body: Point[] = [
    [0, 0],
    [110, -4],
    [rng.between(196, 212), 70],
    [206, 170],
    [waist, 250],
    [222, 350],
    [bout, 450],
    [250, 570],
    [130, 640],
    [0, 652],
  ]
  return place(
    place(
      strung(canvas, {
        body,
        bodyTop: 0,
        hole: [210, 74],
        bridge: 470,
        neckTop: -390,
        neck: 38,
        frets: 14,
        pegs: 3,
        strings: 6,
      }),
      [0, -60]
    ),
    [600, 590],
    rng.pick([-20, -14, 16, 22]),
    0.93
  )
}

function drawCharango(canvas: Canvas): string {
  const { rng } = canvas
  const waist = rng.between(170, 200)
  const body: Point[] = [
    [0, 0],
    [100, -4],
    [190, 60],
    [202, 150],
    [waist, 220],
    [220, 310],
    [262, 410],
    [226, 520],
    [110, 580],
    [0, 590],
  ]
  return place(
    place(
      strung(canvas, {
        body,
        bodyTop: 0,
        hole: [190, 66],
        bridge: 430,
        neckTop: -280,
        neck: 46,
        frets: 10,
        pegs: 5,
        strings: 10,
      }),
      [0, -70]
    ),
    [600, 610],
    rng.pick([-22, -16, 14, 20]),
    1.02
  )
}

export const guitar: Drawing = { ground: "wall", draw: drawGuitar }

export const charango: Drawing = { ground: "wall", draw: drawCharango }
