import type { ListingContent } from "../domain/listing-content"
import { MATERIALS } from "../domain/materials"
import type { ImportField } from "./import-columns"

/** A cell of an export: text, or a number with how many decimal places it is shown. */
export type ExportCell = string | { number: number; places: number }
/** A row of an export; columns with nothing in them are absent. */
export type ExportRow = Partial<Record<ImportField, ExportCell>>

/** A listing as it is exported. */
export type ExportedListing = {
  code: string
  establishment: string
  workshop: string
  content: ListingContent
  /** Keys of the variants that the shop has had: their stock is counted in the inventory. */
  counted: ReadonlySet<string>
  /** Code of an artisan by id, and the name of a photo's file by id. */
  artisanCode(id: string): string | undefined
  photoName(id: string): string | undefined
}

/**
 * A listing in the columns of an import, a row for each way in which it comes; what is the listing's stands in the
 * first. Imported again, it changes nothing. Stock is left out once the inventory has it: the number that the listing
 * began with is not how many there are.
 */
export function exportRows(listing: ExportedListing): ExportRow[] {
  const { content } = listing
  const place = { code: listing.code, establishment: listing.establishment, workshop: listing.workshop }
  return content.variants.map((variant, i) => {
    const price = variant.price ?? content.price
    const stock = listing.counted.has(variant.key) ? null : variant.stock
    return present({
      ...place,
      ...(i === 0 && listingCells(listing)),
      price: price === null ? "" : { number: price / 100, places: 2 },
      option_value: content.option === null ? "" : variant.value,
      stock: stock === null ? "" : { number: stock, places: 0 },
    })
  })
}

function listingCells({ content, artisanCode, photoName }: ExportedListing): ExportRow {
  const { title, description, technique, material, care, size_mm, option, photos } = content
  return {
    ...{ title_es: title.es, title_en: title.en },
    ...{ description_es: description.es, description_en: description.en },
    ...{ technique_es: technique.es, technique_en: technique.en },
    materials: content.materials.map((code) => MATERIALS[code].es).join("; "),
    ...{ material_es: material.es, material_en: material.en },
    ...{ care_es: care.es, care_en: care.en },
    ...{ option_es: option?.es ?? "", option_en: option?.en ?? "" },
    one_of_a_kind: content.one_of_a_kind ? "sí" : "no",
    weight_g: content.weight_g === null ? "" : { number: content.weight_g, places: 0 },
    length_mm: centimetres(size_mm.length),
    width_mm: centimetres(size_mm.width),
    height_mm: centimetres(size_mm.height),
    makers: makersCell(content, artisanCode),
    agreed_pay: content.agreed_pay === null ? "" : { number: content.agreed_pay / 100, places: 2 },
    photos: photos.map(({ photo_id }) => photoName(photo_id) ?? photo_id).join("; "),
    photo_alt_es: textsOf(photos.map(({ alt }) => alt.es)),
    photo_alt_en: textsOf(photos.map(({ alt }) => alt.en)),
  }
}

function centimetres(mm: number | null): ExportCell {
  return mm === null ? "" : { number: mm / 10, places: 1 }
}

function makersCell({ makers }: ListingContent, codeOf: ExportedListing["artisanCode"]): string {
  return makers
    .map(({ artisan_id, share_bp }) => `${codeOf(artisan_id) ?? artisan_id} ${share_bp / 100}`)
    .join("; ")
}

/** One text for each photo with `|` between, as it holds a `;` more often; nothing where no photo has any. */
function textsOf(texts: readonly string[]): string {
  return texts.every((text) => text === "") ? "" : texts.join(" | ")
}

function present(row: ExportRow): ExportRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""))
}

/** A cell of an export as text, as a CSV has it. */
export function cellText(cell: ExportCell | undefined): string {
  if (cell === undefined) return ""
  return typeof cell === "string" ? cell : cell.number.toFixed(cell.places)
}

/** Whether a cell of a file says what an export says; a spreadsheet may hold a number as one or as text. */
export function saysAsExported(cell: string | number | undefined, exported: ExportCell | undefined): boolean {
  if (typeof cell === "number" && typeof exported === "object") return cell === exported.number
  return String(cell ?? "") === cellText(exported)
}
