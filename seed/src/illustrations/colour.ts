/** A colour as `#rrggbb`. */
export type Colour = string

const channels = (colour: Colour) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16))

/** `share` 0 gives `from`, 1 gives `to`. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const target = channels(to)
  const mixed = channels(from).map((c, i) => Math.round(c + ((target[i] ?? c) - c) * share))
  return `#${mixed.map((c) => c.toString(16).padStart(2, "0")).join("")}`
}

/** Towards the light: warm white, as from a window on the left. */
export const lit = (colour: Colour, share: number) => mix(colour, "#FFF6E6", share)

/** Towards the shadow: a warm brown-violet, never black, so dark planes keep their hue. */
export const shaded = (colour: Colour, share: number) => mix(colour, "#24131C", share)

/** 0 (black) to 1 (white), as the eye weighs it. */
export function lightness(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = channels(colour)
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255
}

/** Five planes of one material, from lightest to darkest. */
export interface Tones {
  glow: Colour
  light: Colour
  base: Colour
  dark: Colour
  deep: Colour
}

/** The planes of a material; `contrast` 1 is clay or leather, lower for cloth, higher for glaze and metal. */
export function tones(base: Colour, contrast = 1): Tones {
  return {
    glow: lit(base, 0.42 * contrast),
    light: lit(base, 0.18 * contrast),
    base,
    dark: shaded(base, 0.2 * contrast),
    deep: shaded(base, 0.42 * contrast),
  }
}
