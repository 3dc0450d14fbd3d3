import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower, leaf } from "../motifs"
import { box, curve, fill, line, num, oval, place, type Point, poly, pts, soft } from "../svg"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"

const flame = (x: number, y: number, s: number) =>
  fill(oval(x, y - s * 0.9, s * 1.7, s * 2), "#F6CF72", 0.14) +
  fill(oval(x, y - s * 0.9, s * 1.1, s * 1.4), "#F6CF72", 0.22) +
  fill(
    `M${num(x)} ${num(y)}C${num(x - s * 0.7)} ${num(y - s * 0.3)} ${num(x - s * 0.4)} ${num(y - s * 1.1)} ${num(x + s * 0.06)} ${num(y - s * 2)}C${num(x + s * 0.2)} ${num(y - s * 1.3)} ${num(x + s * 0.8)} ${num(y - s * 0.6)} ${num(x)} ${num(y)}Z`,
    "#F0A437"
  ) +
  fill(
    `M${num(x)} ${num(y)}C${num(x - s * 0.34)} ${num(y - s * 0.2)} ${num(x - s * 0.2)} ${num(y - s * 0.7)} ${num(x + s * 0.03)} ${num(y - s * 1.2)}C${num(x + s * 0.1)} ${num(y - s * 0.7)} ${num(x + s * 0.4)} ${num(y - s * 0.3)} ${num(x)} ${num(y)}Z`,
    "#FFF1C4"
  )

/** Candles: one thick and carved, or a group of three, with wax flowers. */
function drawCandle(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const one = (cx: number, r: number, top: number, foot: number, name: string, base: string) => {
    const own = rng.fork(name)
    const wax = tones(mix(base, "#FFF6E6", 0.16), 0.85)
    const shape = turnedShape({
      cx,
      profile: [
        [r, top],
        [r, (top + foot) / 2],
        [r, foot],
      ],
      tilt: 0.2,
    })
    const style = own.pick(["spiral", "flowers", "rings"])
    const h = foot - top
    const decor =
      style === "spiral"
        ? Array.from({ length: 7 }, (_, i) => {
            const points = Array.from({ length: 13 }, (_, k): Point =>
              shape.surface(-1 + k / 6, top + h * (0.1 + i * 0.15) + (k / 12) * h * 0.24)
            )
            return (
              line(curve(points, false), wax.dark, { width: 20 }) +
              line(
                curve(
                  points.map(([x, y]): Point => [x, y - 7]),
                  false
                ),
                wax.light,
                { width: 7 }
              )
            )
          }).join("")
        : style === "flowers"
          ? [-0.6, -0.1, 0.4, 0.85]
              .map((t, i) => {
                const at = shape.surface(t, top + h * (0.4 + (i % 2) * 0.22))
                return place(
                  place(leaf(r * 0.4, "#6E9267"), [0, 0], 130) +
                    place(leaf(r * 0.4, "#6E9267"), [0, 0], -120) +
                    flower(
                      r * 0.3,
                      own.pick([5, 6, 8]),
                      colours[(i + 1) % 4] === base ? dyes.pale : (colours[(i + 1) % 4] ?? dyes.accent),
                      "#E0A526"
                    ),
                  at,
                  0,
                  [Math.cos((t * Math.PI) / 2) * 0.9 + 0.1, 1]
                )
              })
              .join("")
          : [0.2, 0.3, 0.62, 0.72]
              .map((k, i) => line(shape.ring(top + h * k), i % 2 ? dyes.pale : dyes.accent, { width: 22 }))
              .join("") +
            [-0.7, -0.35, 0, 0.35, 0.7]
              .map((t) => {
                const [x, y] = shape.surface(t, top + h * 0.46)
                return fill(
                  poly([
                    [x, y - 34],
                    [x + 26, y],
                    [x, y + 34],
                    [x - 26, y],
                  ]),
                  dyes.accent
                )
              })
              .join("")
    const drip = own.chance(0.6)
      ? fill(
          curve(
            [
              [cx - r, top + 4],
              [cx - r * 0.9, top + h * 0.2],
              [cx - r * 0.78, top + h * 0.24],
              [cx - r * 0.68, top + h * 0.08],
              [cx - r * 0.4, top + r * 0.2],
              [cx - r * 0.2, top + h * 0.16],
              [cx - r * 0.04, top + r * 0.2],
              [cx - r * 0.2, top + r * 0.1],
              [cx - r * 0.8, top],
            ],
            true,
            0.9
          ),
          wax.light
        )
      : ""
    return (
      contactShadow(cx, foot + r * 0.12, r * 1.02, r * 0.22) +
      canvas.clip(
        shape.outline,
        fill(shape.outline, wax.base) + decor + drip + turnedPlanes(shape, top, foot, wax, 0.35)
      ) +
      fill(shape.mouth, wax.light) +
      fill(oval(cx, top + 4, r * 0.74, r * 0.14), mix(wax.glow, "#F6CF72", 0.35)) +
      line(`M${num(cx)} ${num(top + 4)}q4 -24 2 -44`, "#332D2A", { width: 9 }) +
      flame(cx + 2, top - 26, Math.min(r * 0.34, 54))
    )
  }
  if (rng.chance(0.45)) return one(600, rng.between(230, 270), rng.between(360, 420), 1010, "one", dyes.main)
  return (
    one(800, 140, rng.between(420, 480), 960, "b", dyes.second) +
    one(390, 160, rng.between(300, 360), 980, "a", dyes.main) +
    one(620, 180, rng.between(600, 680), 1040, "c", dyes.accent)
  )
}

/** A lantern of cut tin with coloured glass. */
function drawLantern(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const tin = tones(rng.pick(["#4A4541", "#8B6A3C", "#5E6468", "#7A4A30"]), 1.1)
  const half = rng.between(220, 250)
  const [top, foot] = [440, 950]
  const glass = [dyes.main, dyes.accent, dyes.second].map((c) => mix(c, "#FFE3A1", 0.42))
  const face = (x: number, w: number, plane: typeof tin, k: number) => {
    const own = rng.fork("cut")
    const d = poly([
      [x, top],
      [x + w, top],
      [x + w, foot],
      [x, foot],
    ])
    const inset = box(x + w * 0.14, top + 40, w * 0.72, foot - top - 80, w * 0.2)
    const cx = x + w / 2
    const cy = (top + foot) / 2
    const kind = own.pick(["star", "flower", "lattice"])
    const cut =
      kind === "star"
        ? Array.from({ length: 8 }, (_, i) =>
            place(
              fill(
                poly([
                  [0, -40],
                  [30, -110],
                  [0, -190],
                  [-30, -110],
                ]),
                glass[i % 2 ? 1 : 2] ?? dyes.accent
              ),
              [cx, cy],
              i * 45,
              [k, 1]
            )
          ).join("")
        : kind === "flower"
          ? place(flower(170, 8, glass[1] ?? dyes.accent, "#FFF1C4"), [cx, cy], 0, [k, 1])
          : [0.2, 0.4, 0.6, 0.8]
              .map((t) =>
                [0.3, 0.5, 0.7]
                  .map((u) => {
                    const [px, py] = [x + w * u, top + 40 + (foot - top - 80) * t]
                    return fill(
                      poly([
                        [px, py - 46],
                        [px + 34 * k, py],
                        [px, py + 46],
                        [px - 34 * k, py],
                      ]),
                      glass[t > 0.5 ? 1 : 2] ?? dyes.accent
                    )
                  })
                  .join("")
              )
              .join("")
    return (
      canvas.solid(d, plane, { shade: 12, light: 10, drop: 0 }) +
      canvas.clip(
        inset,
        fill(inset, glass[0] ?? dyes.main) + fill(oval(cx, cy + 80, w * 0.5, 190), "#FFF1C4", 0.5) + cut
      ) +
      line(inset, plane.deep, { width: 12 }) +
      Array.from({ length: 9 }, (_, i) =>
        fill(
          oval(x + w * 0.07, top + 40 + i * ((foot - top - 80) / 8), 6) +
            oval(x + w * 0.93, top + 40 + i * ((foot - top - 80) / 8), 6),
          "#FFE3A1"
        )
      ).join("")
    )
  }
  const split = 600 + half * 0.35
  const roof = curve(
    [
      [600 - half - 50, top],
      [600 - half * 0.6, top - 60],
      [600 - 60, top - 180],
      [600 + 60, top - 180],
      [600 + half * 0.6, top - 60],
      [600 + half + 50, top],
    ],
    false,
    0.7
  )
  return (
    fill(oval(600, 720, 480, 480), "#F6CF72", 0.12) +
    fill(oval(600, 1000, 460, 80), "#F6CF72", 0.3) +
    contactShadow(600, foot + 62, half * 1.14, 34) +
    face(600 - half, split - 600 + half, tin, 0.9) +
    face(split, 600 + half - split, tones(tin.dark, 1.1), 0.4) +
    canvas.solid(
      soft(
        [
          [600 - half - 40, foot],
          [600 + half + 40, foot],
          [600 + half + 60, foot + 60],
          [600 - half - 60, foot + 60],
        ],
        12
      ),
      tin,
      { shade: 40, light: 14, drop: 0 }
    ) +
    canvas.solid(`${roof}Z`, tin, {
      shade: 80,
      light: 26,
      drop: 0.2,
      texture: [0, 1, 2, 3, 4].map((i) => fill(oval(440 + i * 80, top - 56, 17, 22), "#FFE3A1")).join(""),
    }) +
    canvas.solid(box(600 - half - 56, top - 10, half * 2 + 112, 40, 14), tin, {
      shade: 40,
      light: 10,
      drop: 0,
    }) +
    canvas.solid(box(550, top - 226, 100, 54, 18), tin, { shade: 20, light: 10, drop: 0 }) +
    line(
      `M600 ${top - 226}C480 ${top - 236} 480 ${top - 380} 600 ${top - 380}C720 ${top - 380} 720 ${top - 236} 600 ${top - 226}`,
      tin.deep,
      { width: 20 }
    ) +
    line(`M598 ${top - 228}C484 ${top - 240} 484 ${top - 376} 600 ${top - 378}`, tin.light, { width: 7 })
  )
}

/** A small tree of twisted wire on a stone, leaves of beads. */
function drawWireTree(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wire = tones(rng.pick(["#B5763A", "#8B8F92", "#C9A04E"]), 1.1)
  const leaves = [dyes.main, dyes.accent, lit(dyes.main, 0.3), dyes.second]
  const lean = rng.between(-70, 70)
  let branches = ""
  let beads = ""
  const sway = rng.fork("sway")
  const grow = (x: number, y: number, angle: number, length: number, width: number, depth: number) => {
    const [ex, ey] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
    const bend = sway.between(-0.25, 0.25) * length
    const [qx, qy] = [(x + ex) / 2 + Math.sin(angle) * bend, (y + ey) / 2 - Math.cos(angle) * bend]
    const d = `M${num(x)} ${num(y)}Q${num(qx)} ${num(qy)} ${num(ex)} ${num(ey)}`
    branches +=
      line(d, wire.deep, { width: width + 4 }) +
      line(d, wire.base, { width }) +
      (width > 8
        ? line(d, wire.glow, {
            width: width * 0.55,
            cap: "butt",
            dash: `4 ${num(Math.max(8, width * 0.5))}`,
            opacity: 0.8,
          })
        : "")
    if (depth === 0) {
      const count = sway.whole(6, 9)
      for (let i = 0; i < count; i++) {
        const [bx, by] = [ex + sway.between(-58, 58), ey + sway.between(-46, 40)]
        const r = sway.between(11, 18)
        const c = sway.pick(leaves)
        beads +=
          line(`M${num(ex)} ${num(ey)}L${num(bx)} ${num(by)}`, wire.dark, { width: 3 }) +
          fill(oval(bx + 2, by + 3, r), shaded(c, 0.35)) +
          fill(oval(bx, by, r), c) +
          fill(oval(bx - r * 0.3, by - r * 0.35, r * 0.32), lit(c, 0.6))
      }
      return
    }
    const forks = depth > 2 ? 2 : 3
    for (let i = 0; i < forks; i++)
      grow(
        ex,
        ey,
        angle + (i - (forks - 1) / 2) * sway.between(0.6, 0.95) + sway.between(-0.14, 0.14),
        length * sway.between(0.66, 0.82),
        width * 0.62,
        depth - 1
      )
  }
  grow(580, 900, -Math.PI / 2 + lean / 260, 230, 54, 3)
  const roots = [-170, -90, 60, 150]
    .map((dx) => {
      const d = `M580 860C${580 + dx * 0.3} 910 ${580 + dx * 0.7} 900 ${580 + dx} 960`
      return (
        line(d, wire.deep, { width: 22 }) +
        line(d, wire.base, { width: 16 }) +
        line(d, wire.glow, { width: 8, cap: "butt", dash: "4 9", opacity: 0.8 })
      )
    })
    .join("")
  const stone = tones(rng.pick(["#8F8B86", "#A89C8C", "#77736F"]), 1)
  const rock = curve(
    pts("250 1000 320 920 480 890 640 900 800 910 920 960 960 1030 880 1070 600 1080 320 1070 250 1040"),
    true,
    0.7
  )
  return (
    contactShadow(600, 1068, 360, 34) +
    canvas.solid(rock, stone, {
      shade: 50,
      light: 24,
      texture:
        fill(poly(pts("320 920 480 890 420 1000 300 1040")), stone.light, 0.6) +
        fill(poly(pts("700 905 800 910 860 1060 740 1076")), stone.dark, 0.5),
    }) +
    roots +
    branches +
    beads
  )
}

export const candle: Drawing = { ground: "table", draw: drawCandle }
export const lantern: Drawing = { ground: "table", draw: drawLantern }
export const wireTree: Drawing = { ground: "table", draw: drawWireTree }
export const glassJar: Drawing = { ground: "table", draw: drawGlass }

/** Blown or cut glass: a bottle, a jar with a lid, or a painted tumbler. */
function drawGlass(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const form = rng.pick(["bottle", "jar", "tumbler"])
  const profile: Point[] =
    form === "bottle"
      ? [
          [70, 190],
          [64, 250],
          [72, 400],
          [200, 520],
          [250, 640],
          [252, 900],
          [230, 1020],
        ]
      : form === "jar"
        ? [
            [220, 360],
            [232, 420],
            [320, 520],
            [344, 700],
            [330, 920],
            [270, 1030],
          ]
        : [
            [300, 260],
            [290, 460],
            [270, 760],
            [246, 1010],
          ]
  const glass = tones(mix(dyes.main, "#E9F0EC", form === "tumbler" ? 0.72 : 0.42), 0.9)
  const shape = turnedShape({ cx: 600, profile, tilt: 0.15 })
  const [top, foot] = [profile[0]?.[1] ?? 0, profile[profile.length - 1]?.[1] ?? 0]
  const level = form === "tumbler" ? 620 : 600
  const own = rng.fork("paint")
  const painted = [-0.6, -0.2, 0.2, 0.6]
    .map((t, i) => {
      const at = shape.surface(t, level + 130 + (i % 2) * 30)
      const k = Math.cos((t * Math.PI) / 2)
      return place(
        place(leaf(90, "#FBF7F0"), [0, 20], 150) +
          place(leaf(90, "#FBF7F0"), [0, 20], -150) +
          flower(66, own.pick([6, 8]), i % 2 ? dyes.accent : "#FBF7F0", "#E0A526"),
        at,
        0,
        [k, 1]
      )
    })
    .join("")
  const rings = [level - 20, level + 280]
    .map(
      (y) =>
        line(shape.ring(y), "#FBF7F0", { width: 10, opacity: 0.9 }) +
        line(shape.ring(y + 20), dyes.accent, { width: 7 })
    )
    .join("")
  const r0 = profile[0]?.[0] ?? 100
  const lid =
    form === "jar"
      ? canvas.solid(box(600 - r0 - 26, top - 96, r0 * 2 + 52, 110, 26), tones("#B98A55"), {
          shade: 60,
          light: 22,
          drop: 0,
        }) +
        fill(oval(600, top - 92, r0 + 24, 34), "#CFA270") +
        line(`M${num(600 - r0 - 20)} ${num(top - 30)}h${num(r0 * 2 + 40)}`, "#8A5A34", {
          width: 5,
          opacity: 0.5,
        })
      : form === "bottle"
        ? canvas.solid(
            soft(
              [
                [545, 100],
                [655, 100],
                [648, 200],
                [552, 200],
              ],
              14
            ),
            tones("#B98A55"),
            { shade: 26, light: 12, drop: 0 }
          ) + fill(oval(600, 104, 54, 12), "#CFA270")
        : ""
  const cord =
    form === "bottle"
      ? [0, 1, 2]
          .map((i) => line(shape.ring(330 + i * 20), i % 2 ? dyes.pale : dyes.accent, { width: 15 }))
          .join("")
      : ""
  return (
    fill(oval(720, foot + 50, 330, 44), dyes.main, 0.2) +
    contactShadow(600, foot + 28, (profile[profile.length - 1]?.[0] ?? 200) * 1.05, 34) +
    canvas.clip(
      shape.outline,
      fill(shape.outline, glass.base, 0.86) +
        fill(shape.zone(foot - 60, foot + 4), glass.dark, 0.6) +
        rings +
        painted +
        turnedPlanes(shape, top, foot, glass, 0.85) +
        fill(
          curve([
            shape.surface(0.52, top + (foot - top) * 0.3),
            shape.surface(0.6, top + (foot - top) * 0.5),
            shape.surface(0.58, top + (foot - top) * 0.8),
            shape.surface(0.5, top + (foot - top) * 0.6),
          ]),
          "#FFFFFF",
          0.4
        )
    ) +
    line(shape.outline, glass.deep, { width: 5, opacity: 0.5 }) +
    fill(shape.mouth, glass.glow) +
    fill(oval(600, top + 2, r0 - 16, (r0 - 16) * 0.15), glass.dark, 0.8) +
    cord +
    lid
  )
}
