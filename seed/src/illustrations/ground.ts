import { type Canvas } from "./canvas"
import { type Colour, lightness, lit, mix, shaded } from "./colour"
import { fill, num, oval, poly } from "./svg"

/** Where a thing is shown: standing on a table, hanging on a wall, or lying and seen from above. */
export type GroundKind = "table" | "wall" | "flat"

/** Wall and table planes, light enough for dark things. */
const PALE: readonly (readonly [Colour, Colour])[] = [
  ["#F3E9DA", "#E3D2BA"],
  ["#F1E4D3", "#DCC5A6"],
  ["#F2E2D6", "#DDC1AE"],
  ["#EBE6D6", "#CFCBB2"],
  ["#F4E8CF", "#E3CB9C"],
  ["#E9E5DE", "#CEC5B8"],
]

/** Deeper planes, for undyed wool, stone, dough and paper. */
const DEEP: readonly (readonly [Colour, Colour])[] = [
  ["#D5AE8B", "#BD8F68"],
  ["#C9B79C", "#AC9573"],
  ["#B9B79B", "#98977A"],
  ["#CFA08A", "#B38068"],
  ["#D8B878", "#BF9A57"],
  ["#A9B0AE", "#88918F"],
]

/** The height of the table's far edge when things stand on it. */
export const TABLE_EDGE = 770

/** The ground under one drawing. `subject` is its main colour: pale things get a deeper ground. */
export function ground(canvas: Canvas, kind: GroundKind, subject: Colour): string {
  const rng = canvas.rng.fork("ground")
  const [wall, table] = rng.pick(lightness(subject) > 0.68 ? DEEP : PALE)
  const tinted = mix(wall, canvas.dyes.main, 0.04)
  if (kind === "flat") {
    const tilt = rng.between(120, 260)
    return (
      fill("M0 0H1200V1200H0Z", tinted) +
      fill(
        poly([
          [0, 1200],
          [0, 520],
          [1200, 520 - tilt * 3],
          [1200, 1200],
        ]),
        mix(tinted, table, 0.34)
      )
    )
  }
  const shift = rng.between(-120, 120)
  const window = (x: number, width: number) =>
    fill(
      poly([
        [x, -20],
        [x + width, -20],
        [x + width + 330, 1220],
        [x + 330, 1220],
      ]),
      lit(tinted, 0.3),
      0.55
    )
  const wallPlane = fill("M0 0H1200V1200H0Z", tinted) + window(40 + shift, 250) + window(330 + shift, 130)
  if (kind === "wall") return wallPlane
  const edge = TABLE_EDGE + rng.between(-30, 30)
  return (
    wallPlane +
    fill(`M0 ${num(edge)}H1200V1200H0Z`, table) +
    fill(`M0 ${num(edge)}H1200V${num(edge + 7)}H0Z`, lit(table, 0.28)) +
    fill(
      poly([
        [1200, edge + 60],
        [1200, 1200],
        [520, 1200],
      ]),
      shaded(table, 0.06)
    )
  )
}

/** The shadow where a thing touches the table: `cx` its middle, `y` its foot, `rx` half its width. */
export function contactShadow(cx: number, y: number, rx: number, ry = rx * 0.11): string {
  const ink = "#3A2418"
  return (
    fill(oval(cx + rx * 0.16, y + ry * 0.2, rx * 1.16, ry * 1.35), ink, 0.1) +
    fill(oval(cx + rx * 0.08, y, rx * 1.05, ry), ink, 0.14) +
    fill(oval(cx + rx * 0.02, y, rx * 0.92, ry * 0.55), ink, 0.22)
  )
}

/** The shadow of a thing lying flat or hanging: its own shape, a little to the right and below. */
export function castShadow(shape: string, dx = 16, dy = 20): string {
  const ink = "#3A2418"
  const at = (share: number, opacity: number) =>
    `<path transform="translate(${num(dx * share)} ${num(dy * share)})" d="${shape}" fill="${ink}" fill-opacity="${opacity}"/>`
  return at(1.7, 0.07) + at(1, 0.12) + at(0.45, 0.16)
}
