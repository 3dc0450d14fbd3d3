import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower, leaf } from "../motifs"
import { curve, fill, line, num, oval, place, type Point, poly, pts } from "../svg"
import { spiral } from "./torito"

export const SILVER = tones("#B9BDC0", 1.1)
const INK = "#3A2418"

/** A bead or seed with its light. */
function bead(x: number, y: number, r: number, colour: Colour): string {
  const plane = tones(colour)
  return (
    fill(oval(x + r * 0.25, y + r * 0.4, r), INK, 0.22) +
    fill(oval(x, y, r), plane.dark) +
    fill(oval(x - r * 0.1, y - r * 0.1, r * 0.86), plane.base) +
    fill(oval(x - r * 0.34, y - r * 0.36, r * 0.3), plane.glow)
  )
}

/** The red and black huayruro seed. */
const huayruro = (x: number, y: number, r: number, turn: number) =>
  bead(x, y, r, "#B3202A") +
  place(fill(`M${num(-r)} 0A${num(r)} ${num(r)} 0 0 1 0 ${num(-r)}L0 0Z`, "#231F1C"), [x, y], turn)

/** The bust or cloth a jewel lies on: a rounded plinth of linen. */
function linen(canvas: Canvas): string {
  const plane = tones(
    canvas.rng.fork("linen").pick(["#F7F1E4", "#EFE6D5", mix(canvas.dyes.pale, "#FFFFFF", 0.3)]),
    0.6
  )
  const d = curve(pts("160 180 600 130 1040 180 1090 620 1030 1040 600 1080 170 1040 110 620"), true, 0.5)
  return (
    castShadow(d, 14, 18) +
    canvas.solid(d, plane, {
      shade: 30,
      light: 16,
      texture: line(Array.from({ length: 46 }, (_, i) => `M90 ${140 + i * 21}H1110`).join(""), plane.deep, {
        width: 2,
        opacity: 0.12,
      }),
    })
  )
}

/** A pendant in silver or seed: a chakana, a sun, a flower, a drop. */
function pendant(canvas: Canvas, name: string, r: number): string {
  const { dyes } = canvas
  const own = canvas.rng.fork(name)
  const kind = canvas.follow(
    {
      chakana: ["chakana"],
      flower: ["flor"],
      disc: ["disco", "martillado", "martillada", "sol"],
      drop: ["lagrima"],
    },
    [own.pick(["chakana", "flower", "drop", "disc"])]
  )
  const s = r
  const cross = poly([
    [-s * 0.33, -s],
    [s * 0.33, -s],
    [s * 0.33, -s * 0.66],
    [s * 0.66, -s * 0.66],
    [s * 0.66, -s * 0.33],
    [s, -s * 0.33],
    [s, s * 0.33],
    [s * 0.66, s * 0.33],
    [s * 0.66, s * 0.66],
    [s * 0.33, s * 0.66],
    [s * 0.33, s],
    [-s * 0.33, s],
    [-s * 0.33, s * 0.66],
    [-s * 0.66, s * 0.66],
    [-s * 0.66, s * 0.33],
    [-s, s * 0.33],
    [-s, -s * 0.33],
    [-s * 0.66, -s * 0.33],
    [-s * 0.66, -s * 0.66],
    [-s * 0.33, -s * 0.66],
  ])
  if (kind === "chakana")
    return (
      castShadow(cross, 6, 8) +
      canvas.solid(cross, SILVER, { shade: s * 0.1, light: s * 0.08 }) +
      canvas.solid(oval(0, 0, s * 0.3), tones(dyes.accent), { shade: s * 0.08, light: s * 0.06 })
    )
  if (kind === "flower") return castShadow(oval(0, 0, s * 0.9), 6, 8) + flower(s, 8, SILVER.base, dyes.accent)
  if (kind === "drop") {
    const d = `M0 ${num(-s * 1.1)}C${num(s * 0.9)} ${num(-s * 0.2)} ${num(s * 0.9)} ${num(s)} 0 ${num(s)}C${num(-s * 0.9)} ${num(s)} ${num(-s * 0.9)} ${num(-s * 0.2)} 0 ${num(-s * 1.1)}Z`
    return (
      castShadow(d, 6, 8) +
      canvas.solid(d, SILVER, { shade: s * 0.1, light: s * 0.1 }) +
      place(canvas.solid(d, tones(dyes.main), { shade: s * 0.14, light: s * 0.12 }), [0, s * 0.06], 0, 0.7) +
      fill(oval(-s * 0.18, -s * 0.1, s * 0.08, s * 0.18), "#FFFFFF", 0.6)
    )
  }
  return (
    castShadow(oval(0, 0, s), 6, 8) +
    canvas.solid(oval(0, 0, s), SILVER, { shade: s * 0.1, light: s * 0.1 }) +
    line(oval(0, 0, s * 0.78), SILVER.deep, { width: s * 0.04 }) +
    spiral(0, 0, s * 0.6, 2.4, 1, SILVER.deep, s * 0.06) +
    bead(0, 0, s * 0.16, dyes.accent)
  )
}

function drawNecklace(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const palette = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const strands = rng.whole(1, 3)
  const seeds = canvas.says("huayruro", "semilla") || rng.chance(0.3)
  let drawn = ""
  for (let s = strands - 1; s >= 0; s--) {
    const depth = 760 - s * 120
    const half = 340 - s * 56
    const size = rng.between(19, 26) - s * 2
    const count = Math.round((half * 2 + depth) / (size * 1.42))
    const own = rng.fork(`strand${s}`)
    const period = own.whole(3, 6)
    drawn += line(
      `M${600 - half} 230C${600 - half} ${230 + depth} ${600 + half} ${230 + depth} ${600 + half} 230`,
      dyes.dark,
      { width: 5 }
    )
    for (let i = 0; i <= count; i++) {
      const t = i / count
      const x =
        (1 - t) ** 3 * (600 - half) +
        3 * (1 - t) ** 2 * t * (600 - half) +
        3 * (1 - t) * t * t * (600 + half) +
        t ** 3 * (600 + half)
      const y = 230 + 3 * t * (1 - t) * depth
      const k = Math.abs(i - count / 2)
      const big = size * (0.78 + 0.4 * (1 - k / (count / 2)))
      drawn +=
        seeds && i % period === 0
          ? huayruro(x, y, big * 1.1, own.between(0, 360))
          : bead(
              x,
              y,
              big,
              palette[Math.round(k) % period === 0 ? 1 : Math.round(k) % 2 ? 0 : s % 2 ? 3 : 2] ?? dyes.main
            )
    }
  }
  return (
    linen(canvas) +
    drawn +
    line(`M600 ${230 + 570 - 4}v36`, SILVER.dark, { width: 10 }) +
    place(pendant(canvas, "pendant", rng.between(96, 124)), [600, 900])
  )
}

function drawEarrings(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const palette = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const own = rng.fork("form")
  const form = canvas.follow<"hoop" | "drop" | "fan" | "bird">(
    {
      fan: ["abanico", "rombo", "triangulo", "cascada", "pluma"],
      hoop: ["luna", "filigrana"],
      drop: ["chakana", "disco", "flor", "martillada", "martillado"],
      bird: ["ave"],
    },
    ["hoop", "drop", "fan", "bird"]
  )
  const fringeCount = own.whole(5, 7)
  const one = () => {
    const hook =
      line("M0 -330C-70 -350 -70 -450 0 -450C60 -450 66 -400 60 -350", SILVER.deep, { width: 12 }) +
      line("M0 -332C-66 -352 -66 -448 0 -448C58 -448 62 -400 58 -352", SILVER.base, { width: 6 }) +
      bead(0, -316, 20, SILVER.base)
    if (form === "hoop") {
      const ring = oval(0, -110, 170, 176)
      return (
        hook +
        line(ring, INK, { width: 34, opacity: 0.15 }) +
        line(ring, SILVER.deep, { width: 28 }) +
        line(ring, SILVER.base, { width: 20 }) +
        line("M-168 -120A170 176 0 0 1 -40 -282", SILVER.glow, { width: 8 }) +
        Array.from({ length: 9 }, (_, i) => {
          const a = Math.PI * (0.1 + (0.8 * i) / 8)
          return bead(
            Math.cos(a) * 170,
            -110 + Math.sin(a) * 176,
            24,
            palette[Math.abs(i - 4) % 3] ?? dyes.main
          )
        }).join("") +
        place(pendant(canvas, "core", 70), [0, -110])
      )
    }
    if (form === "fan") {
      const d = poly([
        [0, -290],
        [180, 60],
        [0, 120],
        [-180, 60],
      ])
      return (
        hook +
        castShadow(d, 8, 10) +
        canvas.solid(d, SILVER, { shade: 14, light: 10 }) +
        [0.3, 0.5, 0.7]
          .map((k) =>
            line(
              `M${num(-180 * k)} ${num(-290 + 350 * k)}Q0 ${num(-290 + 410 * k)} ${num(180 * k)} ${num(-290 + 350 * k)}`,
              k === 0.5 ? dyes.accent : SILVER.deep,
              { width: 14 }
            )
          )
          .join("") +
        Array.from({ length: fringeCount }, (_, i) => {
          const x = -150 + (300 * i) / (fringeCount - 1)
          const y = 74 + (1 - Math.abs(x) / 180) * 40
          return (
            line(`M${num(x)} ${num(y)}v90`, SILVER.dark, { width: 6 }) +
            bead(x, y + 110, 24, palette[i % 2] ?? dyes.main)
          )
        }).join("")
      )
    }
    if (form === "bird")
      return (
        hook +
        place(bird(330, SILVER.base, dyes.main, SILVER.deep), [0, -120]) +
        [-60, 0, 60]
          .map(
            (x, i) =>
              line(`M${x} -40v${90 + (i % 2) * 50}`, SILVER.dark, { width: 6 }) +
              bead(x, 70 + (i % 2) * 50, 28, palette[i] ?? dyes.main)
          )
          .join("")
      )
    return (
      hook +
      [0, 1, 2].map((i) => bead(0, -250 + i * 78, 36 + i * 4, palette[i % 3] ?? dyes.main)).join("") +
      place(pendant(canvas, "drop", 118), [0, 90])
    )
  }
  const lift = form === "drop" || form === "fan" ? 660 : 720
  return linen(canvas) + place(one(), [395, lift], -3, 1) + place(one(), [805, lift + 12], 3, [-1, 1])
}

function drawBracelet(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const kind = canvas.follow(
    { beads: ["huayruro", "acai", "semilla"], cuff: ["greca", "flor", "mostacilla"], braid: ["trenza"] },
    ["beads", "beads", "cuff", "braid"]
  )
  const palette = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const [rx, ry] = [380, 280]
  const ringPoint = (a: number, r = 0): Point => [600 + Math.cos(a) * (rx + r), 600 + Math.sin(a) * (ry + r)]
  let drawn = ""
  if (kind === "beads") {
    const rows = rng.whole(1, 2)
    for (let row = 0; row < rows; row++) {
      const count = rng.pick([22, 24, 28])
      const period = rng.whole(3, 5)
      drawn += Array.from({ length: count }, (_, i) => {
        const [x, y] = ringPoint((Math.PI * 2 * i) / count - Math.PI / 2, -row * 108)
        const r = (2900 / count) * 0.37 * (1 - row * 0.24)
        return i % period === 0 && canvas.rng.fork("seed").chance(0.5)
          ? huayruro(x, y, r, i * 50)
          : bead(x, y, r, palette[i % period === 0 ? 1 : i % 2 ? 0 : row ? 3 : 2] ?? dyes.main)
      }).join("")
    }
    return linen(canvas) + drawn + place(pendant(canvas, "charm", 84), [600, 960])
  }
  const ring = oval(600, 600, rx, ry)
  if (kind === "cuff") {
    const [top, wide] = [440, 210]
    const at = (turn: number, down: number): Point => {
      const angle = (turn * Math.PI) / 2
      return [600 + rx * Math.sin(angle), top + 170 * Math.cos(angle) + down * wide]
    }
    const half = (sweep: 0 | 1) =>
      `M${600 - rx} ${top}A${rx} 170 0 0 ${sweep} ${600 + rx} ${top}v${wide}A${rx} 170 0 0 ${sweep ? 0 : 1} ${600 - rx} ${top + wide}Z`
    const band = createBand(rng.fork("band"), [dyes.main, dyes.pale, dyes.accent, dyes.second])
    const rows = band.cells.length
    return (
      linen(canvas) +
      fill(oval(640, top + wide + 60, rx * 1.08, 170), INK, 0.14) +
      fill(half(1), SILVER.deep) +
      canvas.solid(half(0), SILVER, {
        shade: 60,
        light: 24,
        drop: 0.1,
        texture: paintBand(band, 50, (u, v) => at((u / 50) * 2 - 1, 0.14 + (v / rows) * 0.72)),
      }) +
      line(`M${600 - rx} ${top}A${rx} 170 0 0 0 ${600 + rx} ${top}`, SILVER.glow, { width: 12 }) +
      line(`M${600 - rx} ${top}A${rx} 170 0 0 1 ${600 + rx} ${top}`, SILVER.light, { width: 10 })
    )
  }
  const strand = (r: number, colour: Colour, phase: number) => {
    const points = Array.from({ length: 96 }, (_, i): Point => {
      const a = (Math.PI * 2 * i) / 96
      return ringPoint(a, r + Math.sin(a * 16 + phase) * 34)
    })
    const d = curve(points)
    return (
      line(d, mix(colour, "#24131C", 0.4), { width: 46 }) +
      line(d, colour, { width: 36 }) +
      line(d, lit(colour, 0.35), { width: 8, dash: "14 12" })
    )
  }
  return (
    linen(canvas) +
    place(line(ring, INK, { width: 120, opacity: 0.14 }), [12, 18]) +
    strand(0, dyes.main, 0) +
    strand(0, dyes.accent, 2.1) +
    strand(0, dyes.second, 4.2) +
    place(bead(0, 0, 60, SILVER.base) + line(oval(0, 0, 34), SILVER.deep, { width: 6 }), [600, 880])
  )
}

/** A tupu: a silver disc or leaf with a long pin; or a filigree brooch. */
function drawBrooch(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const filigree = rng.chance(0.45)
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
  const centre = rng.pick([
    () => flower(r * 0.56, 8, SILVER.light, dyes.accent),
    () => bird(r * 1.05, SILVER.deep, dyes.accent, SILVER.light),
    () => spiral(0, 0, r * 0.5, 3, 1, SILVER.deep, 14) + bead(0, 0, 34, dyes.accent),
    () =>
      [0, 60, 120, 180, 240, 300].map((a) => place(leaf(r * 0.6, SILVER.dark), [0, 0], a)).join("") +
      bead(0, 0, 44, dyes.accent),
  ])()
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
    )
  )
}

const leafOutline = (r: number) =>
  `M0 0C${num(-r * 0.4)} ${num(-r * 0.4)} ${num(-r * 0.34)} ${num(-r * 0.9)} 0 ${num(-r)}C${num(r * 0.34)} ${num(-r * 0.9)} ${num(r * 0.4)} ${num(-r * 0.4)} 0 0Z`

const onCloth = { ground: "flat", subject: () => "#FFFFFF" } as const
export const necklace: Drawing = { ...onCloth, draw: drawNecklace }
export const earrings: Drawing = { ...onCloth, draw: drawEarrings }
export const bracelet: Drawing = { ...onCloth, draw: drawBracelet }
export const silverBrooch: Drawing = { ...onCloth, draw: drawBrooch }
