import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones, type Tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow, contactShadow } from "../ground"
import { leaf } from "../motifs"
import { box, curve, fill, line, mirrored, num, oval, place, type Point, poly, soft } from "../svg"
import { grain } from "../texture/grain"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"
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
    1.12
  )
}

/** Pan pipes: two ranks of canes from long to short, bound with woven bands. */
function drawZampona(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const count = rng.whole(7, 9)
  const cane = tones(rng.pick(["#D9B36A", "#CFA45A", "#E0C083"]), 0.95)
  const width = 640 / count
  const top = -380
  const slope = rng.between(0.52, 0.62)
  const rank = (dx: number, dy: number, plane: Tones, k: number) =>
    Array.from({ length: count }, (_, i) => {
      const length = (760 - i * ((760 * slope) / count)) * k
      const x = -320 + i * width + dx
      const d = box(x + 2, top + dy, width - 4, length, 8)
      return (
        canvas.solid(d, plane, {
          shade: width * 0.24,
          light: width * 0.16,
          drop: 0,
          texture: line(`M${num(x)} ${num(top + dy + length * 0.62)}h${num(width)}`, plane.deep, {
            width: 5,
            opacity: 0.5,
          }),
        }) +
        fill(oval(x + width / 2, top + dy + 4, width / 2 - 3, width * 0.17), plane.glow) +
        fill(oval(x + width / 2, top + dy + 5, width / 2 - 12, width * 0.1), "#3B261B")
      )
    }).join("")
  const band = createBand(rng.fork("band"), [dyes.main, dyes.pale, dyes.accent, dyes.second], "narrow")
  const rows = band.cells.length
  const wrap = (y: number, h: number) => {
    const d = box(-338, y, 676, h, 8)
    return (
      place(fill(d, "#24131C", 0.25), [5, 9]) +
      canvas.clip(
        d,
        fill(d, dyes.main) +
          paintBand(
            band,
            Math.round(676 / (h / rows)),
            (u, v) => [-338 + (u * h) / rows, y + (v * h) / rows],
            false
          ) +
          fill(`M180 ${num(y)}h200v${num(h)}h-200Z`, "#24131C", 0.15)
      )
    )
  }
  const outline = poly([
    [-330, top],
    [326, top],
    [326, top + 760 * (1 - slope)],
    [-330, top + 780],
  ])
  const cord = rng.chance(0.6)
    ? line("M330 -250C470 -200 480 40 400 160", shaded(dyes.accent, 0.3), { width: 18 }) +
      line("M330 -250C470 -200 480 40 400 160", dyes.accent, { width: 12 }) +
      [0, 1, 2, 3, 4]
        .map((i) =>
          line(`M400 150q${(i - 2) * 8} 50 ${(i - 2) * 16} 90`, i % 2 ? dyes.second : dyes.accent, {
            width: 9,
          })
        )
        .join("")
    : ""
  return place(
    castShadow(outline, 16, 22) +
      cord +
      rank(22, -26, tones(cane.dark, 0.95), 0.92) +
      rank(0, 0, cane, 1) +
      wrap(top + 90, 78) +
      wrap(top + 250, 56),
    [580, 590],
    rng.between(-9, 9),
    1.1
  )
}

/** A bombo or tinya: skin, painted or furred hoops, zigzag cords. */
function drawDrum(canvas: Canvas): string {
  const { rng, dyes } = canvas
  if (canvas.says("cajon")) return drawCajon(canvas)
  const r = rng.between(330, 380)
  const top = rng.between(380, 440)
  const foot = 980
  const body = tones(rng.pick([dyes.main, dyes.main, "#8A4A2C"]), 0.95)
  const shape = turnedShape({
    cx: 600,
    profile: [
      [r, top],
      [r * 1.02, (top + foot) / 2],
      [r, foot],
    ],
    tilt: 0.24,
  })
  const hoop = tones(rng.pick([dyes.accent, dyes.second, dyes.dark]), 0.95)
  const skin = tones("#EFE0C2", 0.8)
  const ring = (y: number, w: number, c: string) => line(shape.ring(y), c, { width: w, cap: "butt" })
  const cords = (() => {
    let d = ""
    const n = 16
    for (let i = 0; i <= n; i++) {
      const [x, y] = shape.surface(-1 + (2 * i) / n, i % 2 ? foot - 30 : top + 40)
      d += `${i ? "L" : "M"}${num(x)} ${num(y)}`
    }
    return d
  })()
  const band = createBand(rng.fork("band"), [body.base, dyes.pale, dyes.accent, dyes.second])
  const rows = band.cells.length
  const [from, to] = [(top + foot) / 2 - 80, (top + foot) / 2 + 80]
  const painted = rng.chance(0.6)
    ? paintBand(band, 40, (u, v) => shape.surface((u / 40) * 2 - 1, from + (v / rows) * (to - from)))
    : grain(rng.fork("g"), { x: 200, y: top, w: 800, h: foot - top + 100 }, body.deep, { along: "down" })
  const lip = oval(600, top, r + 14, (r + 14) * 0.24)
  const mallet = (turn: number, x: number, y: number) =>
    place(
      line("M0 0H330", "#8A4A2C", { width: 20 }) +
        line("M0 -4H330", "#BC8450", { width: 8 }) +
        canvas.solid(oval(345, 0, 52, 44), tones(dyes.accent), { shade: 14, light: 8 }),
      [x, y],
      turn
    )
  return (
    contactShadow(600, foot + r * 0.2, r * 1.02, r * 0.2) +
    canvas.clip(
      shape.outline,
      fill(shape.outline, body.base) + painted + turnedPlanes(shape, top, foot, body, 0.2)
    ) +
    line(cords, shaded(dyes.dark, 0.2), { width: 13 }) +
    line(cords, dyes.pale, { width: 7 }) +
    [
      [top + 26, 0],
      [foot - 14, 0],
    ]
      .map(([y = 0]) => ring(y, 56, hoop.dark) + ring(y - 4, 44, hoop.base) + ring(y - 18, 8, hoop.glow))
      .join("") +
    fill(lip, hoop.base) +
    line(lip, hoop.glow, { width: 5, opacity: 0.6 }) +
    canvas.solid(oval(600, top - 2, r - 8, (r - 8) * 0.24), skin, { shade: 30, light: 16 }) +
    fill(oval(560, top - 10, r * 0.44, r * 0.09), lit(skin.base, 0.3)) +
    (rng.chance(0.7) ? mallet(rng.between(-26, -12), 500, top + 30) : "")
  )
}

/** A cajón: a wooden box with a sound hole, in front view with one side. */
function drawCajon(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const face = tones(lit(plane.base, 0.2), 0.9)
  const front = poly([
    [300, 290],
    [740, 250],
    [740, 1030],
    [300, 1010],
  ])
  const side = poly([
    [740, 250],
    [930, 300],
    [930, 990],
    [740, 1030],
  ])
  const lid = poly([
    [300, 290],
    [500, 226],
    [930, 300],
    [740, 250],
  ])
  const band = createBand(rng.fork("band"), [face.base, dyes.accent, dyes.main, dyes.second])
  const rows = band.cells.length
  return (
    contactShadow(620, 1016, 350, 40) +
    fill(lid, plane.light) +
    fill(
      poly([
        [300, 290],
        [520, 216],
        [940, 296],
        [740, 250],
      ]),
      plane.light
    ) +
    canvas.solid(front, face, {
      light: 14,
      texture:
        grain(rng.fork("front"), { x: 300, y: 250, w: 440, h: 780 }, face.deep, { along: "down" }) +
        paintBand(band, 34, (u, v) => [300 + (u / 34) * 440, 800 + (v / rows) * 130 + (u / 34) * 6], false),
    }) +
    canvas.solid(side, tones(plane.dark), {
      shade: 14,
      texture: grain(rng.fork("side"), { x: 740, y: 250, w: 190, h: 780 }, plane.deep, { along: "down" }),
    }) +
    fill(oval(520, 560, 96, 104), plane.deep) +
    fill(oval(526, 566, 84, 92), "#1E1411") +
    line(oval(520, 560, 112, 120), dyes.accent, { width: 10 }) +
    [
      [326, 322],
      [714, 288],
      [326, 986],
      [714, 1000],
    ]
      .map(([x = 0, y = 0]) => fill(oval(x, y, 8), "#8E8577"))
      .join("")
  )
}

export const guitar: Drawing = { ground: "wall", draw: drawGuitar }
export const charango: Drawing = { ground: "wall", draw: drawCharango }
export const zampona: Drawing = { ground: "flat", draw: drawZampona, subject: () => "#C99B58" }
export const drum: Drawing = { ground: "table", draw: drawDrum }
