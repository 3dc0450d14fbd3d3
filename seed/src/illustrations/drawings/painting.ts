import { type Canvas } from "../canvas"
import { type Colour, lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { spray } from "../motifs"
import { type Point, box, curve, fill, line, num, oval, place, poly, pts } from "../svg"
import { namedScene } from "./painting-scenes"
import { wood } from "./timber"

/** A landscape, a town or a still life in broad brush planes. */
function canvasPicture(canvas: Canvas, [x, y, w, h]: readonly [number, number, number, number]): string {
  const { rng, dyes } = canvas
  const named = namedScene(canvas)
  if (named) return place(named, [x, y], 0, [w / 1000, h / 1000])
  const own = rng.fork("scene")
  const scene = canvas.follow(
    {
      flowers: ["flor", "bodegon"],
      town: ["callejon", "pueblo", "cerro", "iglesia"],
      sea: ["caleta", "ola", "mar"],
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
  const wide = canvas.says("micro", "cocina", "papa") || rng.chance(0.5)
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

export const painting: Drawing = { ground: "wall", draw: drawPainting }
