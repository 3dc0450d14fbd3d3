import { type Canvas } from "../canvas"
import { type Colour, lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower, leaf, spray, sun } from "../motifs"
import { box, curve, fill, line, num, oval, place, type Point, poly, pts } from "../svg"
import { grain } from "../texture/grain"
import { spiral } from "./torito"
import { wood } from "./timber"

/** Silvered glass: a pale plane with two bands of light. */
function silvered(canvas: Canvas, d: string): string {
  return canvas.clip(
    d,
    fill(d, "#CBD6D6") +
      fill("M100 700L700 100H860L100 860Z", "#E6EDEA") +
      fill("M100 920L920 100H980L100 980Z", "#E6EDEA") +
      fill("M560 1200L1200 560V1200Z", "#B4C3C5")
  )
}

/** A landscape, a town or a still life in broad brush planes. */
function canvasPicture(canvas: Canvas, [x, y, w, h]: readonly [number, number, number, number]): string {
  const { rng, dyes } = canvas
  const own = rng.fork("scene")
  const scene = canvas.follow(
    {
      flowers: ["flor", "papa", "cocina", "bodegon"],
      town: ["callejon", "pueblo", "cerro", "chicha", "micro", "iglesia"],
      sea: ["caleta", "ola", "pelicano", "mar"],
      andes: ["paisaje", "nevado"],
    },
    ["andes", "town", "flowers", "sea"]
  )
  const at = (px: number, py: number): Point => [x + px * w, y + py * h]
  const range = (base: number, rough: number, colour: Colour, name: string) => {
    const r = rng.fork(name)
    const points = Array.from({ length: 9 }, (_, i) =>
      at(i / 8, base + (i % 2 ? -1 : 1) * r.between(0, rough))
    )
    return fill(
      `${curve([...points], false, 0.35)}L${num(x + w)} ${num(y + h)}L${num(x)} ${num(y + h)}Z`,
      colour
    )
  }
  const sky =
    fill(box(x, y, w, h), own.pick(["#C9DCE0", "#F0D9A8", "#EBC7B0", mix(dyes.main, "#F6ECD9", 0.7)])) +
    [0.1, 0.2, 0.3]
      .map((k) =>
        fill(
          curve([
            at(-0.1, k),
            at(0.3, k - 0.04),
            at(0.7, k + 0.03),
            at(1.1, k - 0.02),
            at(1.1, k + 0.04),
            at(0.4, k + 0.06),
          ]),
          "#FFFFFF",
          0.25
        )
      )
      .join("")
  const [sx, sy] = at(own.between(0.2, 0.8), 0.22)
  if (scene === "sea") {
    const wave = (k: number, colour: Colour) =>
      fill(
        `${curve(
          Array.from({ length: 11 }, (_, i) => at(i / 10, k + (i % 2 ? 0.022 : -0.012))),
          false
        )}L${num(x + w)} ${num(y + h)}L${num(x)} ${num(y + h)}Z`,
        colour
      )
    const boat = (px: number, py: number, s: number, colour: Colour) => {
      const [bx, by] = at(px, py)
      return place(
        line("M0 0V-150M0 -140L70 -50", dyes.dark, { width: 7 }) +
          fill(poly(pts("8 -130 8 -20 78 -20")), "#FBF7F0") +
          fill(poly(pts("-90 -14 96 -14 66 44 -64 44")), colour) +
          fill("M-90 -14H96L90 4H-84Z", lit(colour, 0.4)),
        [bx, by],
        0,
        (s * w) / 800
      )
    }
    const birds = [0.2, 0.32, 0.7].map((k) => at(k, 0.14 + k * 0.14))
    return (
      sky +
      fill(oval(sx, sy, w * 0.08), "#E8B23C") +
      fill(
        poly([at(0, 0.46), at(0.16, 0.34), at(0.34, 0.4), at(0.5, 0.47)]),
        mix(dyes.second, "#8A6A4A", 0.6)
      ) +
      wave(0.46, mix(dyes.main, "#9CC0C8", 0.6)) +
      boat(0.3, 0.54, 0.7, dyes.second) +
      wave(0.58, mix(dyes.main, "#4E8A99", 0.55)) +
      boat(0.66, 0.7, 1.25, dyes.accent) +
      wave(0.74, mix(dyes.main, "#2F6473", 0.5)) +
      wave(0.88, "#EAD9B4") +
      birds
        .map(([bx, by]) =>
          line(`M${num(bx - 26)} ${num(by)}q13 -18 26 0q13 -18 26 0`, dyes.dark, { width: 6 })
        )
        .join("")
    )
  }
  if (scene === "andes")
    return (
      sky +
      fill(oval(sx, sy, w * 0.08), "#E8B23C") +
      range(0.42, 0.13, mix(dyes.second, "#8FA3B5", 0.6), "a") +
      fill(
        poly([at(0.3, 0.5), at(0.5, 0.2), at(0.56, 0.28), at(0.62, 0.24), at(0.86, 0.56)]),
        mix("#6E7F98", dyes.dark, 0.2)
      ) +
      fill(
        poly([
          at(0.42, 0.32),
          at(0.5, 0.2),
          at(0.56, 0.28),
          at(0.62, 0.24),
          at(0.68, 0.32),
          at(0.61, 0.35),
          at(0.55, 0.31),
          at(0.49, 0.37),
        ]),
        "#FBF7F0"
      ) +
      range(0.58, 0.05, dyes.main, "b") +
      range(0.7, 0.04, mix(dyes.main, "#E0A526", 0.5), "c") +
      range(0.82, 0.03, mix(dyes.accent, "#3F6B4F", 0.6), "d") +
      fill(
        curve(
          [
            at(0.5, 0.62),
            at(0.44, 0.76),
            at(0.6, 0.88),
            at(0.5, 1.02),
            at(0.66, 1.02),
            at(0.7, 0.88),
            at(0.5, 0.76),
            at(0.53, 0.62),
          ],
          true,
          0.8
        ),
        "#F2E3C2"
      ) +
      [0.16, 0.24, 0.82]
        .map((k) => {
          const [hx, hy] = at(k, 0.74)
          return (
            fill(box(hx - 26, hy - 24, 52, 40), "#F6ECD9") +
            fill(
              poly([
                [hx - 36, hy - 24],
                [hx, hy - 56],
                [hx + 36, hy - 24],
              ]),
              "#A3473A"
            )
          )
        })
        .join("")
    )
  if (scene === "town") {
    let houses = ""
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 6; i++) {
        const [hx, hy] = at((i + (row % 2) * 0.5) / 5.6 - 0.06, 0.42 + row * 0.15)
        const hw = w * own.between(0.15, 0.19)
        const tall = h * own.between(0.15, 0.22)
        const wall = own.pick(["#F6ECD9", "#EBD3A8", mix(dyes.main, "#F6ECD9", 0.4), dyes.second, "#C9DCE0"])
        houses +=
          fill(box(hx, hy, hw, tall + h * 0.2), wall) +
          fill(box(hx + hw * 0.7, hy, hw * 0.3, tall + h * 0.2), shaded(wall, 0.18)) +
          fill(
            poly([
              [hx - 10, hy + 6],
              [hx + hw * 0.5, hy - h * 0.07],
              [hx + hw + 10, hy + 6],
            ]),
            own.pick(["#A3473A", "#B8603F", dyes.accent])
          ) +
          fill(box(hx + hw * 0.18, hy + 26, hw * 0.2, h * 0.05), "#4A3324") +
          fill(box(hx + hw * 0.5, hy + 34, hw * 0.2, h * 0.12), "#4A3324")
      }
    return sky + range(0.36, 0.09, mix(dyes.main, "#7B8FA3", 0.5), "a") + houses
  }
  const petals = {
    petal: [dyes.accent, dyes.main, "#FBF7F0", "#E0A526"],
    heart: dyes.second,
    leaf: "#4C7A58",
  }
  const [vx, vy] = at(0.5, 0.72)
  return (
    fill(box(x, y, w, h), mix(dyes.second, "#F3E4C8", 0.6)) +
    fill(box(x, y + h * 0.78, w, h * 0.22), mix(dyes.dark, "#8A5A34", 0.5)) +
    [-0.24, 0, 0.24, -0.12, 0.12]
      .map((k, i) =>
        place(
          spray(rng.fork(`f${i}`), w * 0.21, petals),
          [vx + k * w, vy - h * (0.3 + (i > 2 ? 0.12 : 0))],
          k * 70
        )
      )
      .join("") +
    fill(
      curve(
        [
          [vx - w * 0.1, vy - h * 0.12],
          [vx + w * 0.1, vy - h * 0.12],
          [vx + w * 0.17, vy + h * 0.06],
          [vx + w * 0.08, vy + h * 0.16],
          [vx - w * 0.08, vy + h * 0.16],
          [vx - w * 0.17, vy + h * 0.06],
        ],
        true,
        0.8
      ),
      dyes.main
    ) +
    fill(
      curve(
        [
          [vx + w * 0.03, vy - h * 0.12],
          [vx + w * 0.1, vy - h * 0.12],
          [vx + w * 0.17, vy + h * 0.06],
          [vx + w * 0.08, vy + h * 0.16],
          [vx + w * 0.04, vy + h * 0.16],
        ],
        true,
        0.8
      ),
      shaded(dyes.main, 0.25)
    )
  )
}

function drawPainting(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wide = rng.chance(0.5)
  const [w, h] = wide ? [940, 720] : [740, 930]
  const [x, y] = [600 - w / 2, 590 - h / 2]
  const timber = rng.chance(0.6) ? wood(canvas) : tones(rng.pick(["#C99A3F", dyes.dark]))
  const f = rng.between(44, 66)
  const outer = box(x, y, w, h)
  const mitre = (points: readonly Point[], colour: Colour) => fill(poly(points), colour)
  const strokes = Array.from({ length: 50 }, () => {
    const [px, py] = [x + rng.between(f, w - f), y + rng.between(f, h - f)]
    return `M${num(px)} ${num(py)}q30 ${num(rng.between(-8, 8))} ${num(rng.between(40, 90))} 0`
  }).join("")
  const inner = box(x + f + 14, y + f + 14, w - 2 * f - 28, h - 2 * f - 28)
  return (
    castShadow(outer, 18, 26) +
    mitre(
      [
        [x, y],
        [x + w, y],
        [x + w - f, y + f],
        [x + f, y + f],
      ],
      timber.light
    ) +
    mitre(
      [
        [x, y],
        [x + f, y + f],
        [x + f, y + h - f],
        [x, y + h],
      ],
      timber.base
    ) +
    mitre(
      [
        [x + w, y],
        [x + w, y + h],
        [x + w - f, y + h - f],
        [x + w - f, y + f],
      ],
      timber.dark
    ) +
    mitre(
      [
        [x, y + h],
        [x + w, y + h],
        [x + w - f, y + h - f],
        [x + f, y + h - f],
      ],
      timber.deep
    ) +
    line(box(x + f * 0.5, y + f * 0.5, w - f, h - f), timber.glow, { width: 5, opacity: 0.5 }) +
    fill(box(x + f, y + f, w - 2 * f, h - 2 * f), "#F6EFE0") +
    canvas.clip(
      inner,
      canvasPicture(canvas, [x + f + 14, y + f + 14, w - 2 * f - 28, h - 2 * f - 28]) +
        line(strokes, "#FFFFFF", { width: 6, opacity: 0.12 })
    ) +
    fill(`M${num(x + f)} ${num(y + f)}h${num(w - 2 * f)}v12h${num(-w + 2 * f)}Z`, "#24131C", 0.2)
  )
}

/** A mirror in a carved, sun-rayed or painted-glass frame. */
function drawMirror(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const kind = rng.pick(["sun", "sun", "painted", "oval"])
  const gold = tones(rng.pick(["#C99A3F", "#B98736", mix(dyes.main, "#C99A3F", 0.3)]), 1)
  if (kind === "sun") {
    const rays = rng.pick([16, 20, 24])
    const r = rng.between(272, 296)
    const one = (long: boolean) =>
      poly([
        [-r * 0.13, -r * 1.08],
        [0, -r * (long ? 1.76 : 1.48)],
        [r * 0.13, -r * 1.08],
      ])
    const all = Array.from({ length: rays }, (_, i) =>
      place(
        canvas.solid(one(i % 2 === 0), i % 2 ? tones(dyes.accent) : gold, { shade: 10, light: 8, drop: 0 }),
        [600, 600],
        (360 * i) / rays
      )
    ).join("")
    return (
      place(fill(oval(600, 600, r * 1.5), "#3A2418", 0.1), [20, 26]) +
      all +
      canvas.solid(oval(600, 600, r * 1.22), gold, { shade: 26, light: 18 }) +
      Array.from({ length: 24 }, (_, i) =>
        fill(
          oval(
            600 + Math.cos((Math.PI * i) / 12) * r * 1.1,
            600 + Math.sin((Math.PI * i) / 12) * r * 1.1,
            11
          ),
          i % 2 ? dyes.pale : dyes.accent
        )
      ).join("") +
      fill(oval(600, 600, r * 0.99), gold.deep) +
      silvered(canvas, oval(600, 600, r * 0.94))
    )
  }
  const round = kind === "oval"
  const outer = round ? oval(600, 600, 400, 480) : box(200, 130, 800, 940, 26)
  const inner = round ? oval(600, 600, 250, 330) : box(350, 290, 500, 620, 12)
  const ground = tones(rng.pick([dyes.main, dyes.dark]), 0.9)
  const petals = { petal: [dyes.accent, dyes.pale, dyes.second], heart: "#E0A526", leaf: "#7FA06E" }
  const around = Array.from({ length: 12 }, (_, i) => {
    const a = (Math.PI * i) / 6
    const [px, py] = round
      ? [600 + Math.cos(a) * 326, 600 + Math.sin(a) * 406]
      : [
          600 + Math.max(-1, Math.min(1, Math.cos(a) * 1.3)) * 325,
          600 + Math.max(-1, Math.min(1, Math.sin(a) * 1.3)) * 390,
        ]
    return place(
      i % 2
        ? place(leaf(84, petals.leaf), [0, 20], 30) + place(leaf(84, petals.leaf), [0, 20], -40)
        : flower(70, 8, petals.petal[(i / 2) % 3] ?? dyes.accent, petals.heart),
      [px, py],
      (a * 180) / Math.PI
    )
  }).join("")
  return (
    castShadow(outer, 18, 26) +
    canvas.solid(outer, ground, { shade: 30, light: 16, texture: around }) +
    line(outer, gold.base, { width: 20 }) +
    line(outer, gold.glow, { width: 5, opacity: 0.6 }) +
    silvered(canvas, inner) +
    line(inner, gold.deep, { width: 22 }) +
    line(inner, gold.base, { width: 13 })
  )
}

/** A frame of cut and embossed tin, around a mirror. */
function drawTin(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const tin = tones(rng.pick(["#B5BABD", "#C2BFB6", "#CDB27A"]), 1.15)
  const scallops = rng.pick([20, 24, 28])
  const round = rng.chance(0.5)
  const points = Array.from({ length: scallops * 2 }, (_, i): Point => {
    const a = (Math.PI * i) / scallops
    const k = i % 2 ? 1 : 0.93
    const c = Math.cos(a)
    const s = Math.sin(a)
    const stretch = round ? 1 : 1 / Math.max(Math.abs(c), Math.abs(s)) ** 0.8
    return [600 + c * 430 * k * stretch * (round ? 1 : 0.92), 610 + s * 430 * k * stretch]
  })
  const outer = curve(points, true, 1)
  const inner = round ? oval(600, 610, 220) : box(400, 400, 400, 420, 16)
  const marks = Array.from({ length: 16 }, (_, i) => {
    const a = (Math.PI * i) / 8
    const k = round ? 318 : 330 / Math.max(Math.abs(Math.cos(a)), Math.abs(Math.sin(a))) ** 0.85
    return place(
      i % 2
        ? spiral(0, 0, 36, 2, i % 4 === 1 ? 1 : -1, tin.deep, 7)
        : flower(48, 6, tin.light, rng.fork("gem").pick([dyes.accent, dyes.main])),
      [600 + Math.cos(a) * k, 610 + Math.sin(a) * k],
      (a * 180) / Math.PI + 90
    )
  }).join("")
  const crest = place(
    castShadow(curve(pts("-170 60 -120 -60 -60 -40 0 -150 60 -40 120 -60 170 60")), 8, 10) +
      canvas.solid(curve(pts("-170 60 -120 -60 -60 -40 0 -150 60 -40 120 -60 170 60")), tin, {
        shade: 16,
        light: 12,
      }) +
      place(
        rng.chance(0.5)
          ? bird(130, dyes.main, dyes.accent, tin.deep)
          : flower(58, 8, dyes.accent, dyes.second),
        [0, -10]
      ),
    [600, 190]
  )
  return (
    crest +
    castShadow(outer, 14, 20) +
    canvas.solid(outer, tin, {
      shade: 46,
      light: 26,
      texture:
        line(round ? oval(600, 610, 390) : box(250, 250, 700, 720, 30), tin.deep, {
          width: 8,
          dash: "2 14",
        }) +
        line(round ? oval(600, 610, 250) : box(370, 370, 460, 480, 20), tin.deep, {
          width: 8,
          dash: "2 14",
        }) +
        marks,
    }) +
    silvered(canvas, inner) +
    line(inner, tin.deep, { width: 16 }) +
    line(inner, tin.light, { width: 8 })
  )
}

/** A frame or box lid covered in shells. */
function drawShell(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const hues = ["#F1DCC6", "#E9BFA4", "#D9A68A", "#F6EADB", "#C98F7A", mix(dyes.main, "#F1DCC6", 0.65)]
  const scallop = (r: number, colour: Colour) => {
    const d = `M0 ${num(r * 0.7)}C${num(-r * 0.3)} ${num(r * 0.5)} ${num(-r * 1.1)} ${num(-r * 0.1)} ${num(-r * 0.9)} ${num(-r * 0.5)}C${num(-r * 0.6)} ${num(-r)} ${num(r * 0.6)} ${num(-r)} ${num(r * 0.9)} ${num(-r * 0.5)}C${num(r * 1.1)} ${num(-r * 0.1)} ${num(r * 0.3)} ${num(r * 0.5)} 0 ${num(r * 0.7)}Z`
    return (
      place(fill(d, "#3A2418", 0.25), [5, 7]) +
      canvas.solid(d, tones(colour, 0.9), { shade: r * 0.2, light: r * 0.12 }) +
      line(
        [-0.7, -0.42, -0.14, 0.14, 0.42, 0.7]
          .map((k) => `M0 ${num(r * 0.6)}Q${num(k * r * 0.8)} 0 ${num(k * r)} ${num(-r * 0.62)}`)
          .join(""),
        shaded(colour, 0.32),
        { width: r * 0.06, opacity: 0.7 }
      )
    )
  }
  const snail = (r: number, colour: Colour) =>
    canvas.solid(oval(0, 0, r, r * 0.86), tones(colour, 0.9), { shade: r * 0.24, light: r * 0.14 }) +
    spiral(0, 0, r * 0.74, 2.2, 1, shaded(colour, 0.35), r * 0.1)
  const star = (r: number, colour: Colour) => {
    const d = curve(
      Array.from({ length: 10 }, (_, i): Point => {
        const a = (Math.PI * i) / 5 - Math.PI / 2
        const k = i % 2 ? r * 0.42 : r
        return [Math.cos(a) * k, Math.sin(a) * k]
      }),
      true,
      0.7
    )
    return (
      place(fill(d, "#3A2418", 0.25), [5, 7]) +
      canvas.solid(d, tones(colour, 0.9), { shade: r * 0.16, light: r * 0.1 }) +
      Array.from({ length: 5 }, (_, i) => {
        const a = (Math.PI * 2 * i) / 5 - Math.PI / 2
        return fill(
          oval(Math.cos(a) * r * 0.5, Math.sin(a) * r * 0.5, r * 0.06) +
            oval(Math.cos(a) * r * 0.72, Math.sin(a) * r * 0.72, r * 0.045),
          lit(colour, 0.5)
        )
      }).join("")
    )
  }
  const round = rng.chance(0.4)
  const timber = wood(canvas)
  const outer = round ? oval(600, 600, 460) : box(170, 130, 860, 940, 30)
  const inner = round ? oval(600, 600, 230) : box(380, 350, 440, 500, 14)
  const count = round ? 18 : 20
  const path = (t: number): Point => {
    if (round) return [600 + Math.cos(t * Math.PI * 2) * 345, 600 + Math.sin(t * Math.PI * 2) * 345]
    const [w, h] = [650, 720]
    const p = t * 2 * (w + h)
    const [x, y] =
      p < w ? [p, 0] : p < w + h ? [w, p - w] : p < 2 * w + h ? [2 * w + h - p, h] : [0, 2 * (w + h) - p]
    return [275 + x, 240 + y]
  }
  const shells = Array.from({ length: count }, (_, i) => {
    const [x, y] = path(i / count)
    const [c, s] = [rng.pick(hues), rng.between(66, 84)]
    const make = rng.pick([scallop, scallop, snail, star])
    return place(make(s, c), [x + rng.between(-10, 10), y + rng.between(-10, 10)], rng.between(0, 360))
  }).join("")
  const small = Array.from({ length: count * 2 }, (_, i) => {
    const [x, y] = path((i + 0.5) / (count * 2))
    return place(
      rng.chance(0.5) ? snail(24, rng.pick(hues)) : scallop(26, rng.pick(hues)),
      [x + rng.pick([-62, 62, 74, -74]), y + rng.pick([-60, 60])],
      rng.between(0, 360)
    )
  }).join("")
  return (
    castShadow(outer, 16, 24) +
    canvas.solid(outer, tones(mix("#E9D6B4", timber.light, 0.2), 0.8), {
      shade: 24,
      light: 14,
      texture: grain(rng.fork("g"), { x: 150, y: 120, w: 900, h: 960 }, timber.deep),
    }) +
    canvas.clip(outer, small) +
    silvered(canvas, inner) +
    line(inner, timber.deep, { width: 18 }) +
    line(inner, "#F6EADB", { width: 10, dash: "3 15" }) +
    shells
  )
}

/** A panel of leaded glass hung before a window. */
function drawStained(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const glass = [dyes.main, dyes.accent, dyes.second, dyes.pale, lit(dyes.main, 0.4), "#E0A526", "#6E93B4"]
  const round = rng.chance(0.5)
  const outer = round ? oval(600, 620, 430) : "M230 1060V480A370 370 0 0 1 970 480V1060Z"
  const own = rng.fork("glass")
  const petals = own.pick([8, 10, 12])
  const [cx, cy] = [600, round ? 620 : 500]
  const lead = "#2B2A2C"
  let panes = ""
  const pane = (d: string, colour: Colour) => {
    panes += fill(d, colour) + line(d, lead, { width: 11 })
  }
  for (let ring = 3; ring >= 1; ring--) {
    const [from, to] = [ring === 1 ? 0 : ring * 120 - 40, ring === 3 ? 640 : (ring + 1) * 120 - 40]
    for (let i = 0; i < petals; i++) {
      const a = (Math.PI * 2 * (i + (ring % 2) * 0.5)) / petals
      const b = a + (Math.PI * 2) / petals
      const p = (angle: number, r: number): Point => [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r]
      pane(
        poly([p(a, from), p(a, to), p((a + b) / 2, to * (ring === 2 ? 1.12 : 1)), p(b, to), p(b, from)]),
        glass[(i * (ring === 2 ? 1 : 2) + ring * 2) % (ring === 3 ? 7 : 4)] ?? dyes.main
      )
    }
  }
  const low = round
    ? ""
    : [0, 1, 2, 3]
        .map((i) => {
          const d = `M${230 + i * 185} 900h185v170h-185Z`
          return (
            fill(d, glass[i] ?? dyes.main) +
            place(leaf(130, lit(glass[(i + 2) % 4] ?? dyes.pale, 0.2)), [322 + i * 185, 1050]) +
            line(d, lead, { width: 11 })
          )
        })
        .join("")
  const centre = place(rng.chance(0.5) ? sun(120, "#E0A526", lead) : flower(120, 8, dyes.pale, "#E0A526"), [
    cx,
    cy,
  ])
  const shine =
    fill("M140 760L760 120H880L140 900Z", "#FFFFFF", 0.2) +
    fill("M140 1000L980 160H1020L140 1050Z", "#FFFFFF", 0.14)
  const chain = line(round ? "M360 262L600 40L840 262" : "M420 160L600 20L780 160", "#6A625B", {
    width: 7,
    dash: "9 6",
  })
  const glow = place(fill(outer, dyes.main, 0.16) + fill(oval(600, 700, 260, 300), "#E0A526", 0.12), [70, 80])
  return (
    glow +
    chain +
    castShadow(outer, 12, 16) +
    canvas.clip(outer, fill(outer, dyes.pale) + panes + low + centre + shine) +
    line(outer, lead, { width: 26 }) +
    line(outer, "#77757A", { width: 6, opacity: 0.7 })
  )
}

export const painting: Drawing = { ground: "wall", draw: drawPainting }
export const mirror: Drawing = { ground: "wall", draw: drawMirror }
export const tinFrame: Drawing = { ground: "wall", draw: drawTin, subject: () => "#7A7A7A" }
export const shellFrame: Drawing = { ground: "flat", draw: drawShell, subject: () => "#F1DCC6" }
export const stainedGlass: Drawing = { ground: "wall", draw: drawStained }
