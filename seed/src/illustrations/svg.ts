import { type Colour } from "./colour"

/** A point of the 1200 × 1200 picture. */
export type Point = readonly [x: number, y: number]

/** A number as SVG wants it: one decimal is a tenth of a pixel at full size. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new Error("a drawing worked out a coordinate that is not a number")
  return String(Math.round(value * 10) / 10)
}

const xy = ([x, y]: Point) => `${num(x)} ${num(y)}`

export interface Stroke {
  width: number
  cap?: "butt" | "round"
  dash?: string
  opacity?: number
}

/** A filled shape from path data. */
export function fill(d: string, colour: Colour, opacity = 1): string {
  return `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${num2(opacity)}"` : ""}/>`
}

/** A line from path data. */
export function line(d: string, colour: Colour, stroke: Stroke): string {
  const { width, cap = "round", dash, opacity = 1 } = stroke
  return (
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="${cap}"` +
    ` stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ""}` +
    `${opacity < 1 ? ` stroke-opacity="${num2(opacity)}"` : ""}/>`
  )
}

const num2 = (value: number) => String(Math.round(value * 100) / 100)

/** Moves, turns (degrees) and scales what is inside around a point of its own. */
export function place(content: string, at: Point, turn = 0, scale: number | Point = 1): string {
  const [sx, sy] = typeof scale === "number" ? [scale, scale] : scale
  const steps = [`translate(${xy(at)})`]
  if (turn !== 0) steps.push(`rotate(${num(turn)})`)
  if (sx !== 1 || sy !== 1) steps.push(`scale(${sx.toFixed(3)} ${sy.toFixed(3)})`)
  return `<g transform="${steps.join(" ")}">${content}</g>`
}

/** Straight-sided shape. */
export function poly(points: readonly Point[], closed = true): string {
  return `M${points.map(xy).join("L")}${closed ? "Z" : ""}`
}

/** A rectangle with rounded corners. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r <= 0) return `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}Z`
  const a = (dx: number, dy: number) => `a${num(r)} ${num(r)} 0 0 1 ${num(dx)} ${num(dy)}`
  return (
    `M${num(x + r)} ${num(y)}h${num(w - 2 * r)}${a(r, r)}v${num(h - 2 * r)}${a(-r, r)}` +
    `h${num(2 * r - w)}${a(-r, -r)}v${num(2 * r - h)}${a(r, -r)}Z`
  )
}

/** An ellipse as path data, so that it can be a clip, a hole or a line as well. */
export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  const a = (dx: number) => `a${num(rx)} ${num(ry)} 0 1 0 ${num(dx)} 0`
  return `M${num(cx - rx)} ${num(cy)}${a(2 * rx)}${a(-2 * rx)}Z`
}

/** A curve through every point (Catmull–Rom), open or closed. `ease` 0 is straight, 1 is full and round. */
export function curve(points: readonly Point[], closed = true, ease = 1): string {
  const count = points.length
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)
    return points[index] ?? [0, 0]
  }
  let d = `M${xy(at(0))}`
  const segments = closed ? count : count - 1
  for (let i = 0; i < segments; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const pull = ease / 6
    const c1: Point = [from[0] + (to[0] - before[0]) * pull, from[1] + (to[1] - before[1]) * pull]
    const c2: Point = [to[0] - (after[0] - from[0]) * pull, to[1] - (after[1] - from[1]) * pull]
    d += `C${xy(c1)} ${xy(c2)} ${xy(to)}`
  }
  return closed ? `${d}Z` : d
}

/** Mirrors points over the vertical at `cx`, in reverse order, so that a half outline can be closed. */
export function mirrored(points: readonly Point[], cx: number): Point[] {
  return [...points].reverse().map(([x, y]) => [2 * cx - x, y])
}

/** A polygon whose corners are rounded; one radius for all, or one a corner. */
export function soft(points: readonly Point[], radius: number | readonly number[]): string {
  const count = points.length
  let d = ""
  points.forEach((corner, i) => {
    const before = points[(i + count - 1) % count] ?? corner
    const after = points[(i + 1) % count] ?? corner
    const r = typeof radius === "number" ? radius : (radius[i] ?? 0)
    const towards = (to: Point): Point => {
      const length = Math.hypot(to[0] - corner[0], to[1] - corner[1]) || 1
      const share = Math.min(r / length, 0.5)
      return [corner[0] + (to[0] - corner[0]) * share, corner[1] + (to[1] - corner[1]) * share]
    }
    d += `${i === 0 ? "M" : "L"}${xy(towards(before))}Q${xy(corner)} ${xy(towards(after))}`
  })
  return `${d}Z`
}

/** Points written compactly, as in an SVG `points` attribute: "300 470 390 372 …". */
export function pts(text: string): Point[] {
  const values = text.trim().split(/\s+/).map(Number)
  return Array.from({ length: values.length / 2 }, (_, i): Point => [
    values[2 * i] ?? NaN,
    values[2 * i + 1] ?? NaN,
  ])
}
