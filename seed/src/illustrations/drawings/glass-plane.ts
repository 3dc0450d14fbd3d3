import { type Canvas } from "../canvas"
import { fill } from "../svg"

/** Silvered glass: a pale plane with two bands of light. */
export function silvered(canvas: Canvas, d: string): string {
  return canvas.clip(
    d,
    fill(d, "#CBD6D6") +
      fill("M100 700L700 100H860L100 860Z", "#E6EDEA") +
      fill("M100 920L920 100H980L100 980Z", "#E6EDEA") +
      fill("M560 1200L1200 560V1200Z", "#B4C3C5")
  )
}
