const POINTS_PER_MM = 72 / 25.4

/** A sheet upright, in points. */
export type PaperSize = { width: number; height: number }

/** What can be printed on. */
export const PAPER_SIZES = {
  a3: sheet(297, 420),
  a4: sheet(210, 297),
  a6: sheet(105, 148),
} as const satisfies Record<string, PaperSize>

function sheet(width_mm: number, height_mm: number): PaperSize {
  return { width: width_mm * POINTS_PER_MM, height: height_mm * POINTS_PER_MM }
}
