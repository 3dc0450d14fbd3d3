import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, mix, shaded, tones, type Tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow, contactShadow } from "../ground"
import { fill, line, num, oval, place, type Point, poly } from "../svg"
import { turnedShape, type TurnedShape } from "../turned"

const rush = (canvas: Canvas): Tones =>
  tones(
    mix(canvas.rng.fork("rush").pick(["#D3AC67", "#C99B58", "#BFA05F", "#DDBD7E"]), canvas.dyes.main, 0.1),
    0.95
  )

/** Plaited strands over a turned wall: short rounded stitches, every other row shifted by half. */
function plait(
  shape: TurnedShape,
  top: number,
  bottom: number,
  rows: number,
  colours: (row: number, column: number) => Tones
): string {
  const byColour = new Map<Colour, string>()
  const add = (colour: Colour, d: string) => byColour.set(colour, (byColour.get(colour) ?? "") + d)
  const columns = 26
  const step = (bottom - top) / rows
  for (let row = 0; row < rows; row++) {
    for (let i = -1; i <= columns; i++) {
      const from = Math.max(-1, ((i + (row % 2) * 0.5) / columns) * 2 - 1)
      const to = Math.min(1, ((i + 1 + (row % 2) * 0.5) / columns) * 2 - 1)
      if (to - from < 0.01) continue
      const plane = colours(row, i)
      const y = top + row * step
      const [a, b, c, d] = [
        shape.surface(from, y + step * 0.1),
        shape.surface(to, y - step * 0.14),
        shape.surface(to, y + step * 0.74),
        shape.surface(from, y + step * 0.98),
      ]
      add(from < -0.45 ? plane.light : from < 0.4 ? plane.base : plane.dark, poly([a, b, c, d]))
    }
  }
  return [...byColour].map(([colour, d]) => fill(d, colour)).join("")
}

/** A plaited basket, round, with a handle or a lid, coloured strands in rows or steps. */
function drawBasket(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = rush(canvas)
  const dyed = [tones(dyes.main), tones(dyes.accent), tones(dyes.second)]
  const rim = rng.between(340, 410)
  const foot = rim * rng.between(0.68, 0.95)
  const belly = rim * rng.between(0.98, 1.1)
  const kind = rng.pick(["handle", "ears", "lid"])
  const top = kind === "handle" ? 560 : kind === "lid" ? 480 : 440
  const profile: Point[] = [
    [rim, top],
    [belly, top + (1010 - top) * 0.45],
    [foot, 1010],
  ]
  const shape = turnedShape({ cx: 600, profile, tilt: 0.16 })
  const rows = Math.round((1010 - top) / 30)
  const style = rng.pick(["rings", "steps", "zigzag"])
  const period = rng.whole(4, 6)
  const colour = (row: number, column: number): Tones => {
    const k = row / rows
    if (k < 0.12 || k > 0.86) return straw
    if (style === "rings") return row % period < 2 ? (dyed[Math.floor(row / period) % 3] ?? straw) : straw
    if (style === "zigzag")
      return (column + Math.abs((row % 8) - 4) + 40) % 6 < 2
        ? (dyed[0] ?? straw)
        : row % 8 === 0
          ? (dyed[1] ?? straw)
          : straw
    const from = Math.abs(((column + 40) % 8) - 4)
    const level = Math.abs((row % 10) - 5)
    return from + level < 4 ? (dyed[from + level < 2 ? 1 : 0] ?? straw) : straw
  }
  const arch = `M${num(600 - rim + 20)} ${top + 30}C${num(600 - rim + 10)} 60 ${num(600 + rim - 10)} 60 ${num(600 + rim - 20)} ${top + 30}`
  const rope = (d: string, w: number) =>
    line(d, straw.deep, { width: w + 8 }) +
    line(d, straw.base, { width: w }) +
    line(d, straw.deep, { width: w, cap: "butt", dash: "5 17", opacity: 0.5 }) +
    line(d, straw.glow, { width: w * 0.22, opacity: 0.6 })
  const inner = oval(600, top, rim - 10, (rim - 10) * 0.16)
  const ear = (s: 1 | -1) =>
    rope(
      `M${num(600 + s * (rim - 16))} ${top + 60}C${num(600 + s * (rim + 110))} ${top - 60} ${num(600 + s * (rim + 110))} ${top + 220} ${num(600 + s * (rim + 14))} ${top + 190}`,
      26
    )
  const cap = turnedShape({
    cx: 600,
    tilt: 0.16,
    profile: [
      [30, top - 190],
      [46, top - 160],
      [36, top - 136],
      [rim * 0.55, top - 96],
      [rim + 6, top - 10],
      [rim + 10, top + 22],
    ],
  })
  const lid = () =>
    canvas.clip(
      cap.outline,
      fill(cap.outline, straw.deep) +
        plait(cap, top - 140, top + 26, 7, (row, column) =>
          row === 4 || row === 2
            ? (dyed[0] ?? straw)
            : colour(row + 40, column) === straw
              ? straw
              : (dyed[1] ?? straw)
        )
    ) +
    canvas.solid(oval(600, top - 170, 48, 40), dyed[0] ?? straw, { shade: 14, light: 8 }) +
    rope(cap.ring(top + 24), 22)
  return (
    contactShadow(600, 1010 + foot * 0.1, foot * 1.05, foot * 0.15) +
    (kind === "handle"
      ? line(arch, straw.deep, { width: 46, opacity: 0.4 })
      : kind === "ears"
        ? ear(-1) + ear(1)
        : "") +
    canvas.clip(
      shape.outline,
      fill(shape.outline, straw.deep) +
        plait(shape, top - 6, 1030, rows, colour) +
        fill(shape.zone(top, top + 1), straw.deep) +
        sideShade(shape, top, straw)
    ) +
    (kind === "lid"
      ? lid()
      : canvas.clip(
          inner,
          fill(inner, shaded(straw.deep, 0.35)) + fill(oval(660, top + 30, rim, rim * 0.16), straw.dark, 0.6)
        ) + rope(oval(600, top, rim - 4, (rim - 4) * 0.16), 24)) +
    (kind === "handle" ? rope(arch, 40) : "")
  )
}

const sideShade = (shape: TurnedShape, top: number, straw: Tones) => {
  const ys = [0, 0.25, 0.5, 0.75, 1].map((k) => top + (1010 - top) * k)
  return fill(
    poly([
      ...ys.map((y) => shape.surface(0.62, y)),
      ...ys.map((y): Point => [shape.surface(1, y)[0] + 40, y]).reverse(),
    ]),
    straw.deep,
    0.35
  )
}

/** Concentric plaited rounds seen from above. */
function rounds(
  cx: number,
  cy: number,
  r: number,
  count: number,
  pick: (ring: number) => Tones,
  ry = r
): string {
  let drawn = ""
  for (let i = count; i >= 1; i--) {
    const [a, b] = [(r * i) / count, (ry * i) / count]
    const plane = pick(i)
    const width = r / count
    drawn +=
      fill(oval(cx, cy, a, b), plane.base) +
      line(oval(cx, cy, a - width / 2, b - ry / count / 2), plane.deep, {
        width: width * 0.86,
        cap: "butt",
        dash: `4 ${num(width * 0.62)}`,
        opacity: 0.34,
      }) +
      line(oval(cx, cy, a, b), plane.deep, { width: 3, opacity: 0.55 })
  }
  return drawn
}

/** A mat of plaited rounds, or a woven rectangle of totora. */
function drawMat(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = rush(canvas)
  const dyed = [tones(dyes.main), tones(dyes.accent), tones(dyes.second)]
  if (rng.chance(0.5)) {
    const count = rng.whole(13, 17)
    const plan = Array.from({ length: count + 1 }, (_, i) =>
      rng.chance(0.42) ? (dyed[(i + rng.whole(0, 2)) % 3] ?? straw) : straw
    )
    return (
      castShadow(oval(600, 600, 450), 12, 14) +
      rounds(600, 600, 450, count, (i) => plan[i] ?? straw) +
      fill(`M600 600L150 600A450 450 0 0 1 440 180Z`, "#FFF6E6", 0.12) +
      fill(`M600 600L1040 690A450 450 0 0 1 700 1038Z`, "#24131C", 0.1)
    )
  }
  const cell = 42
  const [columns, rows] = [21, 17]
  const band = createBand(rng.fork("mat"), [straw.base, dyes.main, dyes.accent, dyes.second])
  const middle = (length: number, count: number) =>
    length * 9 + Math.floor(length / 2) - Math.floor(count / 2)
  // The middle of the repeat falls in the middle of the mat.
  const start = { row: middle(band.cells.length, rows), column: middle(band.cells[0]?.length ?? 1, columns) }
  const byColour = new Map<Colour, string>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [-441 + column * cell, -357 + row * cell]
      const over = (row + column) % 2 === 0
      const pattern =
        band.cells[(row + start.row) % band.cells.length]?.[
          (column + start.column) % (band.cells[0]?.length ?? 1)
        ] ?? 0
      const base = tones(band.colours[pattern] ?? straw.base)
      const colour = over ? base.light : base.dark
      const d = over
        ? `M${num(x - 4)} ${num(y + 4)}h${cell + 8}v${cell - 8}h${-cell - 8}Z`
        : `M${num(x + 4)} ${num(y - 4)}h${cell - 8}v${cell + 8}h${8 - cell}Z`
      byColour.set(colour, (byColour.get(colour) ?? "") + d)
    }
  }
  const edge = "M-446 -366H446V366H-446Z"
  return place(
    castShadow(edge, 12, 14) +
      fill(edge, straw.deep) +
      [...byColour].map(([colour, d]) => fill(d, colour)).join("") +
      line(edge, straw.deep, { width: 34 }) +
      line(edge, straw.base, { width: 26 }) +
      line(edge, straw.deep, { width: 26, cap: "butt", dash: "5 15", opacity: 0.45 }),
    [600, 600],
    rng.between(-16, 16),
    1.06
  )
}

/** A straw hat with a band, from slightly above. */
function drawHat(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = tones(mix(rng.pick(["#E8D3A2", "#DFC48A", "#EADBB8"]), dyes.main, 0.06), 0.9)
  const wide = rng.between(430, 470)
  const tall = rng.between(330, 390)
  const brimY = 820
  const brim = `M${num(600 - wide)} ${brimY}C${num(600 - wide * 0.8)} ${brimY - 130} ${num(600 + wide * 0.8)} ${brimY - 130} ${num(600 + wide)} ${brimY}C${num(600 + wide * 0.9)} ${brimY + 150} ${num(600 - wide * 0.9)} ${brimY + 150} ${num(600 - wide)} ${brimY}Z`
  const top = brimY - tall
  const crownHalf = rng.between(240, 270)
  const crown = `M${num(600 - crownHalf)} ${brimY + 6}C${num(600 - crownHalf)} ${brimY - 180} ${num(600 - crownHalf * 0.86)} ${num(top)} ${num(600 - crownHalf * 0.5)} ${num(top)}C${num(600 - 60)} ${num(top)} ${num(600 - 40)} ${num(top + 36)} 600 ${num(top + 36)}C${num(640)} ${num(top + 36)} ${num(660)} ${num(top)} ${num(600 + crownHalf * 0.5)} ${num(top)}C${num(600 + crownHalf * 0.86)} ${num(top)} ${num(600 + crownHalf)} ${brimY - 180} ${num(600 + crownHalf)} ${brimY + 6}C${num(600 + crownHalf * 0.7)} ${brimY + 74} ${num(600 - crownHalf * 0.7)} ${brimY + 74} ${num(600 - crownHalf)} ${brimY + 6}Z`
  const weave = Array.from(
    { length: 22 },
    (_, i) => `M${num(600 - wide)} ${num(top + i * 30)}q${num(wide)} ${num(96)} ${num(wide * 2)} 0`
  ).join("")
  const lines = Array.from({ length: 40 }, (_, i) => `M${num(160 + i * 24)} ${num(top - 20)}l-30 700`).join(
    ""
  )
  const texture =
    line(weave, straw.deep, { width: 4, opacity: 0.22 }) +
    line(lines, straw.deep, { width: 3, opacity: 0.14 })
  const surface = (u: number, v: number): Point => {
    const a = (u / 40) * 2 - 1
    return [600 + a * (crownHalf + 4), brimY - 74 + v + (1 - a * a) * 58]
  }
  const band = createBand(rng.fork("band"), [dyes.main, dyes.pale, dyes.accent, dyes.second], "narrow")
  const unit = 76 / band.cells.length
  return (
    contactShadow(600, brimY + 106, wide * 0.92, 40) +
    canvas.solid(brim, straw, {
      shade: 30,
      light: 16,
      drop: 0.5,
      texture: texture + fill(oval(650, brimY + 40, crownHalf * 1.15, 70), straw.deep, 0.3),
    }) +
    line(brim, straw.deep, { width: 5, opacity: 0.5 }) +
    canvas.solid(crown, straw, {
      shade: 64,
      light: 24,
      drop: 0.1,
      texture:
        texture +
        fill(
          `M${num(600 - 120)} ${num(top)}C560 ${num(top + 120)} 640 ${num(top + 120)} ${num(720)} ${num(top)}Z`,
          straw.deep,
          0.22
        ) +
        paintBand(band, 40, (u, v) => surface(u, v * unit)) +
        fill(
          poly([
            surface(27, 0),
            surface(34, 0),
            surface(40, 0),
            surface(40, 80),
            surface(34, 80),
            surface(27, 80),
          ]),
          "#24131C",
          0.2
        ),
    })
  )
}

/** A hand fan of plaited palm with a stick. */
function drawFan(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const straw = rush(canvas)
  const dyed = [tones(dyes.main), tones(dyes.accent), tones(dyes.second)]
  const shape = rng.pick(["round", "heart", "shield"])
  const blade =
    shape === "round"
      ? oval(600, 450, 370, 350)
      : shape === "heart"
        ? "M600 840C380 740 200 560 240 320C270 150 480 110 600 240C720 110 930 150 960 320C1000 560 820 740 600 840Z"
        : "M600 830C400 800 250 640 240 400C236 260 300 130 330 110C420 170 780 170 870 110C900 130 964 260 960 400C950 640 800 800 600 830Z"
  const cell = 40
  const ring = rng.whole(3, 5)
  const byColour = new Map<Colour, string>()
  for (let row = -14; row < 14; row++) {
    for (let column = -14; column < 14; column++) {
      const over = (row + column + 40) % 2 === 0
      const far = Math.max(Math.abs(row), Math.abs(column))
      const base = far % ring === 0 ? (dyed[Math.floor(far / ring) % 3] ?? straw) : straw
      const d = over
        ? `M${column * cell - 3} ${row * cell + 3}h${cell + 6}v${cell - 6}h${-cell - 6}Z`
        : `M${column * cell + 3} ${row * cell - 3}h${cell - 6}v${cell + 6}h${6 - cell}Z`
      const colour = over ? base.light : base.dark
      byColour.set(colour, (byColour.get(colour) ?? "") + d)
    }
  }
  const stick = "M586 420h28l10 680q-24 22 -48 0Z"
  const wood = tones("#8A5A34")
  return (
    castShadow(stick, 14, 14) +
    castShadow(blade, 14, 16) +
    canvas.clip(
      blade,
      fill(blade, straw.deep) +
        place([...byColour].map(([colour, d]) => fill(d, colour)).join(""), [600, 450], 45) +
        fill("M760 0L1100 0V1000H620Z", "#24131C", 0.1)
    ) +
    line(blade, straw.deep, { width: 36 }) +
    line(blade, (dyed[0] ?? straw).base, { width: 28 }) +
    line(blade, lit(dyes.pale, 0.2), { width: 28, cap: "butt", dash: "6 22" }) +
    canvas.solid(stick, wood, { shade: 10, light: 6 }) +
    [0, 1, 2, 3, 4].map((i) => line(`M572 ${810 + i * 16}h56`, dyes.accent, { width: 11 })).join("")
  )
}

export const basket: Drawing = { ground: "table", subject: () => "#C99B58", draw: drawBasket }
export const mat: Drawing = { ground: "flat", subject: () => "#C99B58", draw: drawMat }
export const hat: Drawing = { ground: "table", draw: drawHat, subject: () => "#E9DAB4" }
export const fan: Drawing = {
  ground: "flat",
  subject: () => "#C99B58",
  draw: (canvas) =>
    place(place(drawFan(canvas), [-600, -600]), [600, 600], canvas.rng.fork("turn").between(-14, 14)),
}
