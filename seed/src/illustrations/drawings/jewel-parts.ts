import { type Canvas } from "../canvas"
import { type Colour, mix, tones } from "../colour"
import { castShadow } from "../ground"
import { chakana, flower } from "../motifs"
import { curve, fill, line, num, oval, place, pts } from "../svg"
import { spiral } from "./torito"

export const SILVER = tones("#B9BDC0", 1.1)

export const INK = "#3A2418"

/** A bead or seed with its light. */
export function bead(x: number, y: number, r: number, colour: Colour): string {
  const plane = tones(colour)
  return (
    fill(oval(x + r * 0.25, y + r * 0.4, r), INK, 0.22) +
    fill(oval(x, y, r), plane.dark) +
    fill(oval(x - r * 0.1, y - r * 0.1, r * 0.86), plane.base) +
    fill(oval(x - r * 0.34, y - r * 0.36, r * 0.3), plane.glow)
  )
}

/** The red and black huayruro seed. */
export const huayruro = (x: number, y: number, r: number, turn: number) =>
  bead(x, y, r, "#B3202A") +
  place(fill(`M${num(-r)} 0A${num(r)} ${num(r)} 0 0 1 0 ${num(-r)}L0 0Z`, "#231F1C"), [x, y], turn)

/** The bust or cloth a jewel lies on: a rounded plinth of linen. */
export function linen(canvas: Canvas): string {
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
export function pendant(canvas: Canvas, name: string, r: number): string {
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
  const cross = chakana(s)
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

export const onCloth = { ground: "flat", subject: () => "#FFFFFF" } as const
