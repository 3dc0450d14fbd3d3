import { type Colour, lit, shaded } from "./colour"
import { type Rng } from "./prng"
import { curve, fill, line, num, oval, place, type Point, poly } from "./svg"

/** A flower of `petals` petals around the origin. */
export function flower(size: number, petals: number, colour: Colour, heart: Colour): string {
  const one = `M0 0C${num(-size * 0.42)} ${num(-size * 0.45)} ${num(-size * 0.3)} ${num(-size)} 0 ${num(-size)}C${num(size * 0.3)} ${num(-size)} ${num(size * 0.42)} ${num(-size * 0.45)} 0 0Z`
  const vein = `M0 ${num(-size * 0.3)}V${num(-size * 0.78)}`
  let drawn = ""
  for (let i = 0; i < petals; i++) {
    const petal =
      fill(one, i % 2 ? colour : lit(colour, 0.14)) + line(vein, shaded(colour, 0.25), { width: size * 0.05 })
    drawn += place(petal, [0, 0], (360 * i) / petals)
  }
  return (
    drawn +
    fill(oval(0, 0, size * 0.26), heart) +
    fill(oval(-size * 0.06, -size * 0.06, size * 0.11), lit(heart, 0.4))
  )
}

/** A leaf from the origin upwards. */
export function leaf(size: number, colour: Colour): string {
  return (
    fill(
      `M0 0C${num(-size * 0.4)} ${num(-size * 0.3)} ${num(-size * 0.3)} ${num(-size * 0.8)} 0 ${num(-size)}C${num(size * 0.3)} ${num(-size * 0.8)} ${num(size * 0.4)} ${num(-size * 0.3)} 0 0Z`,
      colour
    ) + line(`M0 0V${num(-size * 0.8)}`, lit(colour, 0.35), { width: size * 0.05 })
  )
}

/** A bird standing to the left, about `size` long. */
export function bird(size: number, body: Colour, wing: Colour, eye: Colour): string {
  const s = size / 100
  const at = (points: readonly Point[]) => points.map(([x, y]): Point => [x * s, y * s])
  return (
    fill(
      curve(
        at([
          [-46, -22],
          [-38, -36],
          [-22, -34],
          [-8, -16],
          [18, -12],
          [52, -30],
          [46, -8],
          [20, 16],
          [-12, 20],
          [-32, 4],
          [-36, -16],
        ])
      ),
      body
    ) +
    fill(
      curve(
        at([
          [-12, -8],
          [12, -6],
          [34, -12],
          [22, 8],
          [0, 10],
        ])
      ),
      wing
    ) +
    fill(
      `M${num(-44 * s)} ${num(-26 * s)}L${num(-60 * s)} ${num(-20 * s)}L${num(-44 * s)} ${num(-18 * s)}Z`,
      eye
    ) +
    line(`M${num(-6 * s)} ${num(19 * s)}v${num(18 * s)}M${num(8 * s)} ${num(18 * s)}v${num(18 * s)}`, eye, {
      width: 4 * s,
    }) +
    fill(oval(-33 * s, -25 * s, 4 * s), eye)
  )
}

export function fish(size: number, body: Colour, stripe: Colour): string {
  const s = size / 100
  return (
    fill(
      `M${num(-50 * s)} 0C${num(-30 * s)} ${num(-34 * s)} ${num(14 * s)} ${num(-28 * s)} ${num(28 * s)} 0L${num(52 * s)} ${num(-22 * s)}V${num(22 * s)}L${num(28 * s)} 0C${num(14 * s)} ${num(28 * s)} ${num(-30 * s)} ${num(34 * s)} ${num(-50 * s)} 0Z`,
      body
    ) +
    line(
      `M${num(-14 * s)} ${num(-20 * s)}q${num(12 * s)} ${num(20 * s)} 0 ${num(40 * s)}M${num(4 * s)} ${num(-18 * s)}q${num(12 * s)} ${num(18 * s)} 0 ${num(36 * s)}`,
      stripe,
      { width: 4 * s }
    ) +
    fill(oval(-34 * s, -5 * s, 4 * s), stripe)
  )
}

/** A spray of flowers and leaves along a stem that curls, within about `size` of the origin. */
export function spray(
  rng: Rng,
  size: number,
  colours: { petal: readonly Colour[]; heart: Colour; leaf: Colour }
): string {
  const bend = rng.pick([-1, 1])
  const stem: Point[] = [
    [-bend * size * 0.1, size * 0.9],
    [bend * size * 0.14, size * 0.3],
    [-bend * size * 0.06, -size * 0.2],
    [0, -size * 0.5],
  ]
  let drawn = line(curve(stem, false), colours.leaf, { width: size * 0.05 })
  for (const [y, side] of [
    [0.66, -1],
    [0.42, 1],
    [0.2, -1],
    [-0.02, 1],
  ] as const) {
    drawn += place(
      leaf(size * rng.between(0.32, 0.44), colours.leaf),
      [bend * side * size * 0.03, size * y],
      side * rng.between(48, 72)
    )
  }
  const petals = rng.pick([5, 6, 8])
  drawn += place(flower(size * 0.42, petals, rng.pick(colours.petal), colours.heart), [0, -size * 0.55])
  drawn += place(flower(size * 0.24, 5, rng.pick(colours.petal), colours.heart), [size * 0.42, size * 0.02])
  drawn += place(flower(size * 0.22, 5, rng.pick(colours.petal), colours.heart), [-size * 0.42, size * 0.24])
  return drawn
}

/** A sun with a calm face. */
export function sun(size: number, colour: Colour, ink: Colour): string {
  let rays = ""
  for (let i = 0; i < 16; i++) {
    const a = (Math.PI * i) / 8
    const r = i % 2 ? 0.82 : 1
    const at = (turn: number, k: number) =>
      `${num(Math.cos(a + turn) * size * k)} ${num(Math.sin(a + turn) * size * k)}`
    rays += `M${at(-0.14, 0.6)}L${at(0, r)}L${at(0.14, 0.6)}Z`
  }
  const f = size * 0.56
  return (
    fill(rays, colour) +
    fill(oval(0, 0, f), lit(colour, 0.12)) +
    line(
      `M${num(-f * 0.45)} ${num(-f * 0.15)}q${num(f * 0.16)} ${num(-f * 0.16)} ${num(f * 0.32)} 0M${num(f * 0.13)} ${num(-f * 0.15)}q${num(f * 0.16)} ${num(-f * 0.16)} ${num(f * 0.32)} 0M0 ${num(-f * 0.1)}v${num(f * 0.3)}M${num(-f * 0.28)} ${num(f * 0.42)}q${num(f * 0.28)} ${num(f * 0.2)} ${num(f * 0.56)} 0`,
      ink,
      { width: size * 0.045 }
    )
  )
}

/** The outline of a stepped Andean cross reaching `size` from the origin. */
export function chakana(size: number): string {
  const [a, b] = [size * 0.33, size * 0.66]
  const arm: Point[] = [
    [a, -size],
    [a, -b],
    [b, -b],
    [b, -a],
    [size, -a],
  ]
  const quarter = (turns: number) =>
    arm.map(
      ([x, y]): Point =>
        (
          [
            [x, y],
            [-y, x],
            [-x, -y],
            [y, -x],
          ] as const
        )[turns] ?? [x, y]
    )
  return poly([0, 1, 2, 3].flatMap(quarter))
}
