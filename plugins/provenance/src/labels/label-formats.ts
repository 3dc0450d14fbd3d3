/** What a label has room for: only code and QR, name and workshop too, or a tag to hang on a piece. */
export type LabelKind = "small" | "standard" | "tag"

/** A sheet or roll of labels as it is sold; lengths in millimetres. */
export type LabelFormat = {
  code: string
  name: { es: string; en: string }
  kind: LabelKind
  paper: "A4" | "Letter" | "roll"
  page_width_mm: number
  page_height_mm: number
  columns: number
  rows: number
  width_mm: number
  height_mm: number
  /** From the page's upper left corner to the first label's. */
  left_mm: number
  top_mm: number
  /** From one label's edge to the same edge of the next. */
  column_pitch_mm: number
  row_pitch_mm: number
}

const A4 = { paper: "A4", page_width_mm: 210, page_height_mm: 297 } as const
const LETTER = { paper: "Letter", page_width_mm: 215.9, page_height_mm: 279.4 } as const

/** The formats that labels are printed in. Sheets as the makers of sticker paper cut them. */
export const LABEL_FORMATS: readonly LabelFormat[] = [
  {
    ...A4,
    code: "a4-3x8",
    name: { es: "A4, 24 etiquetas de 70 × 37 mm", en: "A4, 24 labels of 70 × 37 mm" },
    kind: "standard",
    ...{ columns: 3, rows: 8, width_mm: 70, height_mm: 37, left_mm: 0, top_mm: 0.5 },
    ...{ column_pitch_mm: 70, row_pitch_mm: 37 },
  },
  {
    ...A4,
    code: "a4-2x7",
    name: { es: "A4, 14 etiquetas de 99.1 × 38.1 mm", en: "A4, 14 labels of 99.1 × 38.1 mm" },
    kind: "standard",
    ...{ columns: 2, rows: 7, width_mm: 99.1, height_mm: 38.1, left_mm: 4.65, top_mm: 15.15 },
    ...{ column_pitch_mm: 101.6, row_pitch_mm: 38.1 },
  },
  {
    ...A4,
    code: "a4-5x13",
    name: { es: "A4, 65 etiquetas de 38.1 × 21.2 mm", en: "A4, 65 labels of 38.1 × 21.2 mm" },
    kind: "small",
    ...{ columns: 5, rows: 13, width_mm: 38.1, height_mm: 21.2, left_mm: 4.75, top_mm: 10.7 },
    ...{ column_pitch_mm: 40.6, row_pitch_mm: 21.2 },
  },
  {
    ...LETTER,
    code: "letter-3x10",
    name: { es: "Carta, 30 etiquetas de 66.7 × 25.4 mm", en: "Letter, 30 labels of 66.7 × 25.4 mm" },
    kind: "standard",
    ...{ columns: 3, rows: 10, width_mm: 66.7, height_mm: 25.4, left_mm: 4.75, top_mm: 12.7 },
    ...{ column_pitch_mm: 69.85, row_pitch_mm: 25.4 },
  },
  roll("roll-50x30", 50, 30),
  roll("roll-60x40", 60, 40),
  {
    ...A4,
    code: "tag-2x5",
    name: { es: "A4, 10 etiquetas colgantes de 90 × 54 mm", en: "A4, 10 hang tags of 90 × 54 mm" },
    kind: "tag",
    ...{ columns: 2, rows: 5, width_mm: 90, height_mm: 54, left_mm: 15, top_mm: 13.5 },
    ...{ column_pitch_mm: 90, row_pitch_mm: 54 },
  },
]

function roll(code: string, width_mm: number, height_mm: number): LabelFormat {
  const size = `${width_mm} × ${height_mm} mm`
  return {
    code,
    name: { es: `Rollo térmico de ${size}`, en: `Thermal roll of ${size}` },
    kind: "standard",
    paper: "roll",
    page_width_mm: width_mm,
    page_height_mm: height_mm,
    ...{ columns: 1, rows: 1, width_mm, height_mm, left_mm: 0, top_mm: 0 },
    ...{ column_pitch_mm: width_mm, row_pitch_mm: height_mm },
  }
}

/** The codes alone, in the shape that zod wants. */
export const LABEL_FORMAT_CODES = LABEL_FORMATS.map(({ code }) => code) as [string, ...string[]]

/** Where the label at a position stands; positions count from 0, row by row, over the pages. */
export function placeOf(format: LabelFormat, position: number) {
  const perPage = format.columns * format.rows
  const onPage = position % perPage
  return {
    page: Math.floor(position / perPage),
    x_mm: format.left_mm + (onPage % format.columns) * format.column_pitch_mm,
    y_mm: format.top_mm + Math.floor(onPage / format.columns) * format.row_pitch_mm,
  }
}
