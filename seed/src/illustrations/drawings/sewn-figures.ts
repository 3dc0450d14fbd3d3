import { type Canvas } from "../canvas"
import { lit, mix, shaded } from "../colour"
import { bird, flower } from "../motifs"
import { curve, fill, line, num, place, type Point, poly, pts } from "../svg"

/** A rooster in satin stitch, about 300 around the origin, facing left. */
export function rooster(canvas: Canvas): string {
  const { dyes } = canvas
  const plume = (d: string, colour: string) =>
    fill(d, colour) + line(d, shaded(colour, 0.3), { width: 4, opacity: 0.5 })
  return (
    plume(curve(pts("130 40 240 -160 340 -170 330 -60 240 60 190 130")), dyes.accent) +
    plume(curve(pts("120 60 180 -120 260 -230 290 -140 230 20 170 110")), dyes.second) +
    plume(curve(pts("150 90 260 0 350 20 320 90 220 130")), mix("#3F6B4F", dyes.accent, 0.3)) +
    line("M-20 200V290M60 200V290M-20 290l-40 16M-20 290l30 20M60 290l-40 16M60 290l30 20", "#E0A526", {
      width: 13,
    }) +
    plume(
      curve(
        pts(
          "-150 -190 -90 -200 -50 -140 -20 -60 60 -10 150 10 190 90 140 190 20 230 -90 190 -150 90 -170 -20 -180 -120"
        )
      ),
      dyes.pale
    ) +
    plume(curve(pts("-160 -170 -80 -170 -40 -80 -60 20 -110 60 -150 0 -176 -90")), "#E0A526") +
    plume(curve(pts("-20 30 80 30 150 70 110 140 20 150 -20 100")), dyes.second) +
    line("M0 70Q60 60 120 80M6 104Q60 100 110 112", dyes.pale, { width: 9 }) +
    fill(curve(pts("-170 -190 -186 -250 -150 -226 -136 -270 -110 -226 -80 -250 -84 -190")), "#C02C3C") +
    fill(curve(pts("-176 -120 -200 -80 -180 -40 -156 -70 -156 -110")), "#C02C3C") +
    fill("M-176 -164L-236 -140L-174 -124Z", "#E0A526") +
    fill("M-140 -158a12 12 0 1 0 24 0a12 12 0 1 0 -24 0Z", "#231F1C") +
    [-1, 1].map((s) => place(flower(50, 6, dyes.accent, "#E0A526"), [s * 250, 270])).join("")
  )
}

/** Patchwork: an eight-pointed star, or hexagons, around the origin. */
export function patchwork(canvas: Canvas, form: "star" | "hexagons"): string {
  const { dyes } = canvas
  const patches = [
    dyes.accent,
    dyes.second,
    dyes.pale,
    lit(dyes.main, 0.35),
    "#E0A526",
    mix(dyes.accent, dyes.pale, 0.5),
  ]
  const seam = shaded(dyes.dark, 0.2)
  const patch = (points: readonly Point[], i: number) => {
    const d = poly(points)
    return (
      fill(d, patches[i % patches.length] ?? dyes.accent) +
      line(d, seam, { width: 4, opacity: 0.6 }) +
      place(line(d, "#FFF6E6", { width: 3, dash: "10 8", opacity: 0.7 }), [0, 0], 0, 1)
    )
  }
  if (form === "star") {
    const ray = (r: number, i: number): Point => [
      Math.cos((i * Math.PI) / 4) * r,
      Math.sin((i * Math.PI) / 4) * r,
    ]
    const between = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]]
    return Array.from({ length: 8 }, (_, i) =>
      [0, 1]
        .flatMap((a) => [0, 1].map((b) => [a, b] as const))
        .map(([a, b]) => {
          const at = (p: number, q: number) => between(ray((a + p) * 118, i), ray((b + q) * 118, i + 1))
          return patch(
            [at(0, 0), at(1, 0), at(1, 1), at(0, 1)],
            a + b === 1 ? 1 + (i % 2) * 3 : a * 2 + (i % 2)
          )
        })
        .join("")
    ).join("")
  }
  const size = 104
  let tiles = ""
  for (let row = -3; row <= 3; row++)
    for (let column = -3; column <= 3; column++) {
      const [x, y] = [(column + (row % 2 ? 0.5 : 0)) * size * 1.732, row * size * 1.5]
      const distance = Math.round(Math.hypot(x, y) / (size * 1.6))
      tiles += patch(
        Array.from({ length: 6 }, (_, i): Point => [
          x + Math.sin((i * Math.PI) / 3) * size,
          y - Math.cos((i * Math.PI) / 3) * size,
        ]),
        distance === 0 ? 4 : distance * 2 + ((row + column) & 1)
      )
    }
  return tiles
}

/** A tapestry's field, 840 × 820 from (180, 150): birds in stepped squares, or a town's roofs in rows. */
export function tapestry(canvas: Canvas, form: "birds" | "roofs"): string {
  const { dyes } = canvas
  const colours = [dyes.main, dyes.second, dyes.accent, dyes.pale]
  let drawn = fill("M180 150H1020V970H180Z", dyes.dark)
  if (form === "birds") {
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++) {
        const ground = colours[(row + column) % 3] ?? dyes.main
        const [x, y] = [190 + column * 207, 160 + row * 203]
        drawn +=
          fill(`M${x} ${y + 24}h24v-24h151v24h24v144h-24v24h-151v-24h-24Z`, ground) +
          place(bird(140, dyes.pale, dyes.dark, shaded(ground, 0.6)), [x + 100, y + 96], 0, [
            column % 2 ? -1 : 1,
            1,
          ])
      }
    return drawn
  }
  for (let row = 0; row < 5; row++)
    for (let i = -1; i < 5; i++) {
      const [x, y] = [180 + i * 200 + (row % 2) * 100, 230 + row * 165]
      drawn +=
        fill(
          `M${x + 16} ${y}h168v140h-168Z`,
          [dyes.pale, "#EBD3A8", lit(dyes.main, 0.5)][(row + i + 3) % 3] ?? dyes.pale
        ) +
        fill(
          `M${x} ${y}l50 -76h100l50 76Z`,
          ["#A3473A", "#B8603F", dyes.accent][(row * 2 + i + 3) % 3] ?? "#A3473A"
        ) +
        line(
          Array.from(
            { length: 6 },
            (_, k) => `M${num(x + 30 + k * 28)} ${y - 4}l${num((2.5 - k) * -6)} -64`
          ).join(""),
          "#3A1A14",
          { width: 4, opacity: 0.35 }
        ) +
        fill(`M${x + 46} ${y + 50}h40v40h-40ZM${x + 116} ${y + 40}h44v100h-44Z`, dyes.dark)
    }
  return drawn
}
