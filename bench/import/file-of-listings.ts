import { cellText, type ExportRow } from "../../plugins/listings/src/imports/export-cells"
import { IMPORT_COLUMNS, IMPORT_FIELDS } from "../../plugins/listings/src/imports/import-columns"
import { listingSheet } from "../../plugins/listings/src/imports/listing-sheet"
import { writeXlsx } from "../../plugins/listings/src/imports/xlsx/write-xlsx"

/** Workshops of the database that the file is for; see `makeDatabase`. */
export const WORKSHOPS = 40

/** A file as operators fill it in, a quarter of whose rows are further sizes of a listing. */
export async function fileOfListings(format: "csv" | "xlsx", rows: number): Promise<Buffer> {
  if (format === "xlsx") {
    const pieces: Uint8Array[] = []
    for await (const piece of writeXlsx([listingSheet(each(rows), "es")])) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  const lines: string[][] = [IMPORT_FIELDS.map((field) => IMPORT_COLUMNS[field].heading.es)]
  for (let i = 0; i < rows; i++) {
    const row = rowOf(i)
    lines.push(IMPORT_FIELDS.map((field) => cellText(row[field])))
  }
  return Buffer.from(
    lines.map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(";")).join("\r\n")
  )
}

async function* each(rows: number): AsyncGenerator<ExportRow> {
  for (let i = 0; i < rows; i++) yield rowOf(i)
}

function rowOf(i: number): ExportRow {
  const listing = i - (i % 4 === 1 ? 1 : 0)
  const sizes = listing % 4 === 0
  const workshop = listing % WORKSHOPS
  const code = `B-${listing}`
  if (listing !== i)
    return { code, option_value: "L", stock: { number: 2, places: 0 }, price: { number: 130, places: 2 } }
  return {
    ...{ code, workshop: `taller-${workshop}` },
    ...{ title_es: `Bolso de cuero repujado número ${i}`, title_en: `Tooled leather bag number ${i}` },
    description_es: `Un bolso para todos los días, hecho a mano, con costuras dobles. `.repeat(6),
    description_en: "A bag for every day, made by hand, with double seams. ".repeat(6),
    ...{
      technique_es: "Repujado",
      materials: "Cuero; Bronce",
      material_es: "Cuero de res curtido al vegetal",
    },
    care_es: "Limpiar con un paño seco.",
    price: { number: 120 + (i % 50), places: 2 },
    ...(sizes && { option_es: "Talla", option_value: "M" }),
    ...{ stock: { number: 4, places: 0 }, one_of_a_kind: "no", weight_g: { number: 350, places: 0 } },
    ...{ length_mm: { number: 30.5, places: 1 }, width_mm: { number: 12, places: 1 } },
    makers: `LUR-${String(1000 + workshop * 2)} 60; LUR-${String(1001 + workshop * 2)} 40`,
  }
}
