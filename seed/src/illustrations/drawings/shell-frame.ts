import { type Canvas } from "../canvas"
import { type Colour, lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { type Point, box, curve, fill, line, num, oval, place } from "../svg"
import { grain } from "../texture/grain"
import { silvered } from "./glass-plane"
import { shellBox } from "./shell-box"
import { wood } from "./timber"
import { spiral } from "./torito"

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
  if (canvas.says("caja", "cofre")) return shellBox(canvas, scallop, star)
  const round = canvas.says("redondo") || rng.chance(0.4)
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

export const shellFrame: Drawing = { ground: "flat", draw: drawShell, subject: () => "#F1DCC6" }
