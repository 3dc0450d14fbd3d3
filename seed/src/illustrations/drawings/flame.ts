import { fill, num, oval } from "../svg"

/** A flame with its glow: foot of the flame at (x, y), `s` half its height. */
export const flame = (x: number, y: number, s: number) =>
  fill(oval(x, y - s * 0.9, s * 1.7, s * 2), "#F6CF72", 0.14) +
  fill(oval(x, y - s * 0.9, s * 1.1, s * 1.4), "#F6CF72", 0.22) +
  fill(
    `M${num(x)} ${num(y)}C${num(x - s * 0.7)} ${num(y - s * 0.3)} ${num(x - s * 0.4)} ${num(y - s * 1.1)} ${num(x + s * 0.06)} ${num(y - s * 2)}C${num(x + s * 0.2)} ${num(y - s * 1.3)} ${num(x + s * 0.8)} ${num(y - s * 0.6)} ${num(x)} ${num(y)}Z`,
    "#F0A437"
  ) +
  fill(
    `M${num(x)} ${num(y)}C${num(x - s * 0.34)} ${num(y - s * 0.2)} ${num(x - s * 0.2)} ${num(y - s * 0.7)} ${num(x + s * 0.03)} ${num(y - s * 1.2)}C${num(x + s * 0.1)} ${num(y - s * 0.7)} ${num(x + s * 0.4)} ${num(y - s * 0.3)} ${num(x)} ${num(y)}Z`,
    "#FFF1C4"
  )
