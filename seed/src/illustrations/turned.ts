import { num, type Point } from "./svg"

/** A body of revolution (pot, bowl, gourd, drum, candle) seen a little from above. */
export interface Turned {
  cx: number
  /** From mouth to foot: radius and height (y) of the outline. */
  profile: readonly Point[]
  /** How far circles open to the eye: 0 seen level, 0.2 clearly from above. */
  tilt: number
}

/** The outline's curve in fine steps, so that radii can be read anywhere. */
function sampled(profile: readonly Point[]): Point[] {
  const at = (i: number): Point => profile[Math.min(Math.max(i, 0), profile.length - 1)] ?? [0, 0]
  const points: Point[] = []
  const steps = 10
  for (let i = 0; i < profile.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      const spline = (axis: 0 | 1) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t)
      points.push([Math.max(spline(0), 0), spline(1)])
    }
  }
  points.push(at(profile.length - 1))
  return points
}

export interface TurnedShape {
  /** The whole silhouette. */
  outline: string
  /** The ellipse of the mouth. */
  mouth: string
  /** The silhouette between two heights, edges curved as circles are. */
  zone(top: number, bottom: number): string
  /** The front arc of the circle at a height, as an open line. */
  ring(y: number): string
  /** A point on the front: `turn` from -1 (left edge) over 0 (middle) to 1 (right edge). */
  surface(turn: number, y: number): Point
  radius(y: number): number
}

/** Works out the outlines of a turned body. */
export function turnedShape({ cx, profile, tilt }: Turned): TurnedShape {
  const points = sampled(profile)
  const first = points[0] ?? [0, 0]
  const last = points[points.length - 1] ?? [0, 0]
  const radius = (y: number) => {
    const next = points.findIndex((p) => p[1] >= y)
    if (next < 0) return last[0]
    if (next === 0) return first[0]
    const [from, to] = [points[next - 1] ?? first, points[next] ?? last]
    const share = to[1] === from[1] ? 0 : (y - from[1]) / (to[1] - from[1])
    return from[0] + (to[0] - from[0]) * share
  }
  const arc = (r: number, dx: number, sweep: 0 | 1) => `a${num(r)} ${num(r * tilt)} 0 0 ${sweep} ${num(dx)} 0`
  const zone = (top: number, bottom: number) => {
    const inner = points.filter((p) => p[1] > top && p[1] < bottom)
    const side: Point[] = [[radius(top), top], ...inner, [radius(bottom), bottom]]
    const left = side.map(([r, y]) => `${num(cx - r)} ${num(y)}`).join("L")
    const right = [...side].reverse().map(([r, y]) => `${num(cx + r)} ${num(y)}`)
    const [rTop, rBottom] = [radius(top), radius(bottom)]
    return `M${left}${arc(rBottom, 2 * rBottom, 0)}L${right.join("L")}${arc(rTop, -2 * rTop, 1)}Z`
  }
  const mouthArcs = arc(first[0], 2 * first[0], 1) + arc(first[0], -2 * first[0], 1)
  const left = points.map(([r, y]) => `${num(cx - r)} ${num(y)}`).join("L")
  const right = [...points].reverse().map(([r, y]) => `${num(cx + r)} ${num(y)}`)
  return {
    outline: `M${left}${arc(last[0], 2 * last[0], 0)}L${right.join("L")}${arc(first[0], -2 * first[0], 0)}Z`,
    mouth: `M${num(cx - first[0])} ${num(first[1])}${mouthArcs}Z`,
    zone,
    ring: (y) => `M${num(cx - radius(y))} ${num(y)}${arc(radius(y), 2 * radius(y), 0)}`,
    surface: (turn, y) => {
      const angle = (turn * Math.PI) / 2
      return [cx + radius(y) * Math.sin(angle), y + radius(y) * tilt * Math.cos(angle)]
    },
    radius,
  }
}
