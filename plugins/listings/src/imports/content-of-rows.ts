import { changedPaths } from "../domain/changed-paths"
import { emptyContent, type ListingContent } from "../domain/listing-content"
import { standingAfter } from "../domain/listing-state"
import {
  readLength,
  readMakers,
  readMaterials,
  readPrice,
  readText,
  readWeight,
  readYesNo,
} from "./cell-readers"
import { exportRows } from "./export-cells"
import type { ImportField } from "./import-columns"
import type { RowProblem } from "./import-problem"
import type { ListingFacts, StoredListing } from "./listing-facts"
import { type ListingRow, ListingRows } from "./listing-rows"
import { type PlannedPhoto, plannedPhotos } from "./photos-of-rows"
import { countedKeys, putVariants } from "./variants-of-rows"

/** What becomes of a listing of a file. */
export type Outcome =
  | { verdict: "bad"; problems: readonly RowProblem<ImportField>[] }
  | { verdict: "unchanged" }
  | {
      verdict: "create" | "update"
      workshop_id: string | null
      /** Without the photos that are still in the archive. */
      content: ListingContent
      /** All the photos, where some are still in the archive; null where none is. */
      photos: readonly PlannedPhoto[] | null
      /** Whether anything but those photos differs from what is stored. */
      differs: boolean
    }

/** The longest texts of a listing; `lines` where it may have several lines. */
const TEXTS = [
  { name: "title", longest: 120, lines: false },
  { name: "description", longest: 4000, lines: true },
  { name: "technique", longest: 120, lines: false },
  { name: "material", longest: 200, lines: false },
  { name: "care", longest: 1000, lines: true },
] as const
const SIZES = ["length", "width", "height"] as const

/**
 * What the rows of one listing make of it: of a stored one, only what they say differently; of none, a new draft.
 * Empty cells change nothing. Everything that is wrong is told, also several things of one row.
 * @param workshopId of the rows, or null where they name none
 */
export function contentOfRows(
  lines: readonly [ListingRow, ...ListingRow[]],
  current: StoredListing | null,
  workshopId: string | null,
  facts: ListingFacts
): Outcome {
  const rows = new ListingRows(lines, current ? exportedRows(current, facts) : [])
  const content = JSON.parse(JSON.stringify(current?.content ?? emptyContent())) as ListingContent
  const workshop_id = workshopId ?? current?.workshop_id ?? null
  putTexts(rows, content)
  putFacts(rows, content)
  putVariants(rows, content, current)
  putMakers(rows, content, workshop_id, current, facts)
  requireWorkshop(rows, content, workshop_id, current, facts)
  const photos = plannedPhotos(rows, content.photos, current, facts.archive)
  content.photos = photos.flatMap(({ photo_id, alt }) => (photo_id === null ? [] : [{ photo_id, alt }]))
  const waiting = photos.some(({ path }) => path !== null)
  const differs =
    current === null ||
    workshop_id !== current.workshop_id ||
    changedPaths(current.content, content).length > 0
  if (current && (differs || waiting) && !standingAfter(current, "save")) {
    rows.refuse(rows.first.line, "code", "listing_in_review")
  }
  if (rows.problems.length > 0) return { verdict: "bad", problems: rows.problems }
  if (!differs && !waiting) return { verdict: "unchanged" }
  return {
    verdict: current ? "update" : "create",
    ...{ workshop_id, content, differs },
    photos: waiting ? photos : null,
  }
}

function putTexts(rows: ListingRows, content: ListingContent): void {
  for (const { name, longest, lines } of TEXTS) {
    for (const locale of ["es", "en"] as const) {
      rows.take(
        `${name}_${locale}`,
        (cell) => readText(cell, longest, lines),
        (text) => (content[name][locale] = text)
      )
    }
  }
  for (const locale of ["es", "en"] as const) {
    rows.take(
      `option_${locale}`,
      (cell) => readText(cell, 40),
      (text) => (content.option = { ...(content.option ?? { es: "", en: "" }), [locale]: text })
    )
  }
}

function putFacts(rows: ListingRows, content: ListingContent): void {
  rows.take("materials", readMaterials, (codes) => (content.materials = codes))
  rows.take("one_of_a_kind", readYesNo, (only) => (content.one_of_a_kind = only))
  rows.take("weight_g", readWeight, (grams) => (content.weight_g = grams))
  rows.take("agreed_pay", readPrice, (pay) => (content.agreed_pay = pay))
  for (const size of SIZES) rows.take(`${size}_mm`, readLength, (mm) => (content.size_mm[size] = mm))
}

function putMakers(
  rows: ListingRows,
  content: ListingContent,
  workshopId: string | null,
  current: StoredListing | null,
  { artisans }: ListingFacts
): void {
  rows.take("makers", readMakers, (named) => {
    const makers: ListingContent["makers"] = []
    for (const { code, share_bp } of named) {
      const artisan = artisans.get(code)
      if (artisan && workshopId !== null && artisan.workshops.has(workshopId)) {
        makers.push({ artisan_id: artisan.id, share_bp })
      } else rows.refuse(rows.lineOf("makers"), "makers", "maker_not_there", code)
    }
    content.makers = makers
  })
  if (rows.said("makers") || workshopId === null || workshopId === current?.workshop_id) return
  for (const { artisan_id } of content.makers) {
    const artisan = artisans.get(artisan_id)
    if (!artisan?.workshops.has(workshopId)) {
      rows.refuse(rows.lineOf("workshop"), "workshop", "maker_not_there", artisan?.code ?? artisan_id)
    }
  }
}

/** Another workshop than before takes neither what is company's nor a lot along, and what was published stays. */
function requireWorkshop(
  rows: ListingRows,
  content: ListingContent,
  workshopId: string | null,
  current: StoredListing | null,
  { places }: ListingFacts
): void {
  const workshop = places.workshop(workshopId)
  if (rows.said("agreed_pay") && workshop?.mode !== "company") {
    rows.refuse(rows.lineOf("agreed_pay"), "agreed_pay", "agreed_pay_not_company")
  }
  if (workshopId === (current?.workshop_id ?? null)) return
  const line = rows.lineOf("workshop")
  if (current && (current.first_published_at !== null || current.product_id !== null)) {
    rows.refuse(line, "workshop", "workshop_fixed")
  }
  if (workshop?.closed) rows.refuse(line, "workshop", "workshop_closed", workshop.name)
  if (content.lot_id !== null) rows.refuse(line, "workshop", "lot_elsewhere")
  if (content.agreed_pay !== null && !rows.said("agreed_pay") && workshop?.mode !== "company") {
    rows.refuse(line, "workshop", "agreed_pay_not_company")
  }
}

/** The listing as an export would write it. */
function exportedRows(listing: StoredListing, { places, artisans }: ListingFacts) {
  const names = new Map(listing.photos.map(({ id, filename }) => [id, filename]))
  return exportRows({
    code: listing.code,
    establishment: "",
    workshop: listing.workshop_id === null ? "" : places.nameOf(listing.workshop_id),
    content: listing.content,
    counted: countedKeys(listing),
    artisanCode: (id) => artisans.get(id)?.code,
    photoName: (id) => names.get(id),
  })
}
