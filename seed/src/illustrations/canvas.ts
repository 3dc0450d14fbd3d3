import { type Colour, type Tones, tones } from "./colour"
import { type Dyes } from "./palette"
import { type Rng } from "./prng"
import { fill, num } from "./svg"

/** What one drawing is made with. */
export interface Canvas {
  rng: Rng
  dyes: Dyes
  /** True when the piece's words (its motif and its handle) hold one of these, in singular or plural. */
  says(...words: readonly string[]): boolean
  /** The first option one of whose words the piece says; otherwise one of `others`, chosen by the seed. */
  follow<T extends string>(
    options: { readonly [option in T]?: readonly string[] },
    others: readonly NoInfer<T>[]
  ): T
  /** Shows `content` only inside the shape. */
  clip(shape: string, content: string): string
  /** The shape in its planes: light along the left edge, shadow along the right and below, texture between. */
  solid(shape: string, material: Colour | Tones, options?: SolidOptions): string
}

export interface SolidOptions {
  /** Width of the shadow along the right edge, in pixels. */
  shade?: number
  /** Width of the light along the left edge, in pixels. */
  light?: number
  /** How far shadow and light also come from below and above, as a share of their width. */
  drop?: number
  /** Drawn on the base plane, under light and shadow. */
  texture?: string
}

/** `d` drawn outside-in: everything of the picture but the shape. */
const outside = (d: string, dx: number, dy: number, colour: Colour, opacity: number) =>
  `<path transform="translate(${num(dx)} ${num(dy)})" d="M-1500 -1500H2700V2700H-1500Z${d}" ` +
  `fill="${colour}" fill-rule="evenodd" fill-opacity="${opacity}"/>`

export function createCanvas(rng: Rng, dyes: Dyes, words: readonly string[]): Canvas {
  let clips = 0
  const says = (...asked: readonly string[]) =>
    words.some((word) => asked.some((w) => word === w || word === `${w}s` || word === `${w}es`))
  const clip = (shape: string, content: string) => {
    const id = `c${++clips}`
    return `<clipPath id="${id}"><path d="${shape}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
  }
  return {
    rng,
    dyes,
    says,
    follow<T extends string>(options: { readonly [option in T]?: readonly string[] }, others: readonly T[]) {
      const said = (Object.keys(options) as T[]).find((option) => says(...(options[option] ?? [])))
      return said ?? rng.fork("follow").pick(others)
    },
    clip,
    solid(shape, material, { shade = 0, light = 0, drop = 0.4, texture = "" } = {}) {
      const plane = typeof material === "string" ? tones(material) : material
      const inside =
        fill(shape, plane.base) +
        texture +
        (shade > 0 ? outside(shape, -shade, -shade * drop, plane.deep, 0.42) : "") +
        (shade > 24 ? outside(shape, -shade * 0.4, -shade * 0.4 * drop, plane.deep, 0.35) : "") +
        (light > 0 ? outside(shape, light, light * drop, plane.glow, 0.55) : "")
      return clip(shape, inside)
    },
  }
}
