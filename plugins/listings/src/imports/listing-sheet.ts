import type { Words } from "@tejido/institutions/domain/permissions"
import { inertCell } from "@tejido/institutions/http/inert-cell"
import { MATERIAL_CODES, MATERIALS } from "../domain/materials"
import type { ExportRow } from "./export-cells"
import { IMPORT_COLUMNS, IMPORT_FIELDS, type ImportColumn, type ImportField } from "./import-columns"
import type { Sheet, SheetCell } from "./xlsx/write-xlsx"

type Locale = "es" | "en"

/** What spreadsheets take for a number when somebody types it: these columns are theirs to read. */
const NUMBERS: ReadonlySet<ImportField> = new Set([
  ...(["price", "agreed_pay", "stock", "weight_g"] as const),
  ...(["length_mm", "width_mm", "height_mm"] as const),
])
const WIDE: ReadonlySet<ImportField> = new Set([
  "title_es",
  "description_es",
  "makers",
  "photos",
  "photo_alt_es",
])
const NAME: Words = { es: "Publicaciones", en: "Listings" }
const HELP: Words = { es: "Ayuda", en: "Help" }

/** Listings in the columns of an import, with the headings of the reader's language. */
export function listingSheet(rows: AsyncIterable<ExportRow>, locale: Locale): Sheet {
  return {
    name: NAME[locale],
    columns: IMPORT_FIELDS.map((field) => ({ width: WIDE.has(field) ? 32 : 16, text: !NUMBERS.has(field) })),
    rows: cellsOf(rows, locale),
  }
}

async function* cellsOf(rows: AsyncIterable<ExportRow>, locale: Locale): AsyncGenerator<SheetCell[]> {
  yield IMPORT_FIELDS.map((field) => IMPORT_COLUMNS[field].heading[locale])
  for await (const row of rows) {
    // In the sheet it is text and computes nothing; saved as CSV from there it might.
    yield IMPORT_FIELDS.map((field) => {
      const cell = row[field]
      return typeof cell === "string" ? inertCell(cell) : cell
    })
  }
}

/** The two rows of the template, which are one listing in two sizes. */
export function* templateRows(): Generator<ExportRow> {
  for (const i of [0, 1] as const) {
    yield Object.fromEntries(IMPORT_FIELDS.map((field) => [field, IMPORT_COLUMNS[field].example[i]]))
  }
}

/** What goes in each column, and the materials there are. */
export function helpSheet(locale: Locale): Sheet {
  return {
    name: HELP[locale],
    columns: [
      { width: 30, text: true },
      { width: 110, text: true },
    ],
    rows: helpRows(locale),
  }
}

async function* helpRows(locale: Locale): AsyncGenerator<string[]> {
  yield { es: ["Columna", "Qué va en ella"], en: ["Column", "What goes in it"] }[locale]
  for (const field of IMPORT_FIELDS) {
    const { heading, help }: ImportColumn = IMPORT_COLUMNS[field]
    yield [heading[locale], help[locale]]
  }
  const materials = MATERIAL_CODES.map((code) => MATERIALS[code][locale]).join("; ")
  yield [{ es: "Materiales que hay", en: "Materials there are" }[locale], materials]
}
