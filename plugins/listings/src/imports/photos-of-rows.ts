import type { ListingContent } from "../domain/listing-content"
import { readPhotoNames, readPhotoTexts } from "./cell-readers"
import { cellText } from "./export-cells"
import { shown } from "./import-problem"
import type { StoredListing } from "./listing-facts"
import type { ListingRows } from "./listing-rows"
import { nameOf, type PhotoIndex } from "./photo-index"

type Photo = ListingContent["photos"][number]

/** A photo that a listing is to have: one that it has, or one that is still to be taken out of the archive. */
export type PlannedPhoto = {
  photo_id: string | null
  /** Where in the archive it is; null for one that is there. */
  path: string | null
  alt: Photo["alt"]
}

/**
 * The photos that the rows ask for, in their order, with their words. One that the listing has under the same name and
 * of the same size is that one: the same archive again brings nothing.
 */
export function plannedPhotos(
  rows: ListingRows,
  photos: readonly Photo[],
  current: StoredListing | null,
  archive: PhotoIndex | null
): PlannedPhoto[] {
  const planned =
    namedPhotos(rows, photos, current, archive) ?? photos.map((photo) => ({ ...photo, path: null }))
  const known = new Map(photos.map((photo) => [photo.photo_id, photo.alt]))
  const there = planned.map((photo) => ({
    ...photo,
    alt: (photo.photo_id !== null && known.get(photo.photo_id)) || { es: "", en: "" },
  }))
  // Of photos of which some are missing, nobody can tell which text is whose.
  if (rows.problems.some(({ field }) => field === "photos")) return there
  for (const [field, locale] of [
    ["photo_alt_es", "es"],
    ["photo_alt_en", "en"],
  ] as const) {
    rows.take(
      field,
      (cell) => readPhotoTexts(cell, there.length),
      (texts) => {
        for (const [i, photo] of there.entries()) photo.alt = { ...photo.alt, [locale]: texts[i] ?? "" }
      }
    )
  }
  return there
}

type Named = Omit<PlannedPhoto, "alt">

/** The photos by the names that the rows give, or null where they give none. */
function namedPhotos(
  rows: ListingRows,
  photos: readonly Photo[],
  current: StoredListing | null,
  archive: PhotoIndex | null
): Named[] | null {
  const cell =
    rows.first.cells.photos ?? rows.rows.find(({ cells }) => cells.photos !== undefined)?.cells.photos
  if (cell === undefined) return null
  const line = rows.lineOf("photos")
  const exported = cellText(rows.exported[0]?.photos)
  const names =
    String(cell) === exported && archive === null ? null : rows.read(line, "photos", cell, readPhotoNames)
  if (!names) return null
  if (String(cell) === exported && !names.some((name) => archive?.find(name))) return null
  const order = new Map(photos.map(({ photo_id }, i) => [photo_id, i]))
  const stored = [...(current?.photos ?? [])].sort(
    (a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity)
  )
  const named: Named[] = []
  for (const name of names) {
    const there = stored.find(({ filename }) => nameOf(filename) === nameOf(name))
    const found = archive?.find(name)
    if (found && "problem" in found) rows.refuse(line, "photos", found.problem, found.detail)
    else if (there && (!found || found.bytes === there.bytes)) named.push({ photo_id: there.id, path: null })
    else if (found) named.push({ photo_id: null, path: found.path })
    else rows.refuse(line, "photos", "photo_missing", shown(name))
  }
  const keys = named.map(({ photo_id, path }) => photo_id ?? path)
  const twice = keys.findIndex((key, i) => keys.indexOf(key) < i)
  if (twice >= 0) rows.refuse(line, "photos", "repeated_photo", shown(names[twice] ?? ""))
  return named
}
