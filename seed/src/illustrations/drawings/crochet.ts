import { type Canvas } from "../canvas"
import { tones, type Tones } from "../colour"
import { castShadow } from "../ground"
import { flower } from "../motifs"
import { box, curve, fill, line, num, oval, place, type Point, pts } from "../svg"

/** Shell stitches along a circle: small fans, side by side. */
const shells = (r: number, size: number, count: number, plane: Tones) =>
  Array.from({ length: count }, (_, i) =>
    place(
      fill(oval(0, -r, size * 0.56, size * 0.6), i % 2 ? plane.base : plane.light) +
        line(
          [-0.36, 0, 0.36]
            .map((k) => `M0 ${num(-r + size * 0.5)}L${num(size * k)} ${num(-r - size * 0.45)}`)
            .join(""),
          plane.deep,
          { width: 3, opacity: 0.5 }
        ),
      [0, 0],
      (360 * i) / count
    )
  ).join("")

/** A round worked in crochet, `r` to its scalloped edge. */
function round(canvas: Canvas, r: number, at: Point): string {
  const { dyes } = canvas
  const yarn = tones(dyes.main, 0.85)
  const rings = Math.round(r / 46)
  const body = Array.from({ length: rings }, (_, i) => {
    const k = rings - i
    const plane = k % 4 === 0 ? tones(dyes.second, 0.85) : k % 3 === 0 ? tones(dyes.pale, 0.85) : yarn
    const reach = (r * 0.94 * k) / rings
    return (
      fill(oval(0, 0, reach), plane.dark) +
      shells(reach - 20, 44, Math.max(8, Math.round(reach / 7.6)), plane)
    )
  }).join("")
  return place(
    castShadow(oval(0, 0, r * 0.97), 12, 16) +
      shells(r - 22, 58, Math.round(r / 8.6), tones(dyes.accent, 0.85)) +
      body +
      flower(r * 0.24, 8, dyes.pale, dyes.accent),
    at
  )
}

/** A round table mat in crochet. */
export const crochetRound = (canvas: Canvas) => round(canvas, 450, [600, 600])

/** A bath set: the rug, and the round cover lying on it. */
export function bathSet(canvas: Canvas): string {
  const { dyes } = canvas
  const yarn = tones(dyes.main, 0.85)
  const rug = box(130, 150, 800, 640, 90)
  const rows = Array.from({ length: 15 }, (_, row) =>
    Array.from({ length: 20 }, (_, i) =>
      fill(
        oval(150 + i * 42 + (row % 2) * 21, 172 + row * 43, 19, 21),
        row % 5 === 2 ? dyes.second : i % 2 ? yarn.base : yarn.light
      )
    ).join("")
  ).join("")
  const edge = [
    ...Array.from({ length: 18 }, (_, i) => [180 + i * 42, 150]),
    ...Array.from({ length: 18 }, (_, i) => [180 + i * 42, 790]),
    ...Array.from({ length: 13 }, (_, i) => [130, 214 + i * 42]),
    ...Array.from({ length: 13 }, (_, i) => [930, 214 + i * 42]),
  ]
    .map(([x = 0, y = 0]) => fill(oval(x, y, 26), dyes.accent))
    .join("")
  return (
    castShadow(rug, 14, 18) +
    edge +
    canvas.solid(rug, tones(yarn.dark, 0.85), { texture: rows, shade: 30, light: 16 }) +
    line(box(190, 210, 680, 520, 50), dyes.pale, { width: 16, dash: "24 12" }) +
    place(flower(110, 8, dyes.pale, dyes.accent), [420, 400]) +
    round(canvas, 280, [800, 800])
  )
}

/** A runner in open crochet with pineapples along it. */
export function crochetRunner(canvas: Canvas): string {
  const { dyes, rng } = canvas
  const yarn = tones(canvas.says("blanco") ? "#FBF7F0" : dyes.main, 0.8)
  const border = tones(dyes.accent, 0.85)
  const cloth = box(-200, -500, 400, 1000, 60)
  let mesh = ""
  for (let x = -200; x <= 200; x += 25) mesh += `M${x} -500V500`
  for (let y = -500; y <= 500; y += 25) mesh += `M-200 ${y}H200`
  const pineapple = (y: number, turn: number) =>
    place(
      fill(curve(pts("0 -110 62 -70 84 10 50 86 0 120 -50 86 -84 10 -62 -70")), yarn.light) +
        line(
          [-60, -30, 0, 30, 60, 88]
            .map((at, i) => `M${-56 + Math.abs(i - 2) * 8} ${at}${"q9 22 18 0".repeat(6 - Math.abs(i - 2))}`)
            .join(""),
          yarn.deep,
          { width: 5, opacity: 0.7 }
        ) +
        line("M0 -110L-50 -160M0 -110L0 -170M0 -110L50 -160", yarn.light, { width: 13 }),
      [0, y],
      turn
    )
  const edge = [
    ...Array.from({ length: 24 }, (_, i) => [-200, -460 + i * 40]),
    ...Array.from({ length: 24 }, (_, i) => [200, -460 + i * 40]),
    ...Array.from({ length: 9 }, (_, i) => [-160 + i * 40, -500]),
    ...Array.from({ length: 9 }, (_, i) => [-160 + i * 40, 500]),
  ]
    .map(
      ([x = 0, y = 0]) =>
        fill(oval(x, y, 25), border.base) + line(oval(x, y, 12), border.deep, { width: 4, opacity: 0.5 })
    )
    .join("")
  return place(
    castShadow(cloth, 10, 18) +
      edge +
      canvas.solid(cloth, yarn, {
        shade: 30,
        light: 18,
        texture:
          fill(cloth, yarn.dark) +
          line(mesh, yarn.base, { width: 11 }) +
          line(box(-164, -464, 328, 928, 36), border.base, { width: 18, dash: "22 10" }) +
          pineapple(-310, 0) +
          pineapple(-100, 0) +
          pineapple(110, 180) +
          pineapple(320, 180),
      }),
    [600, 600],
    rng.pick([24, 32, -24, -32])
  )
}
