import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { MOST } from "../../../domain/listing-content"
import { standingAfter } from "../../../domain/listing-state"
import { FileProblem, isProblemCode, type ProblemCode, shown } from "../../../imports/import-problem"
import type { PlannedPhoto } from "../../../imports/photos-of-rows"
import { receivePhoto } from "../../../photos/receive-photo"
import { managerOf } from "../transaction"
import { holdListing } from "../write/hold-listing"
import { saveListing } from "../write/save-listing"
import type { Archive } from "./archive"
import { handOfImport, type HeldImport, type ImportWork } from "./import-row"
import { holdLeased } from "./lease"
import { keepProblems } from "./problems"

/** A listing whose photos are not all there: those that came out of the archive already have their id. */
type Waiting = { line: number; listing_id: string; photos: PlannedPhoto[] }
type Taken = { bytes: Buffer } | { code: ProblemCode; detail: string | number }

/**
 * Gives the listings that were written their photos out of the archive, each in a transaction of its own, in the order
 * of the file; then puts them in the order that the rows say. A photo that cannot be one is told like any other
 * problem: its listing stays without it. One photo at a time is in memory.
 */
export async function addPhotos(work: ImportWork, held: HeldImport, archive: Archive): Promise<void> {
  for (;;) {
    const waiting = await work.inTransaction((context) => nextWaiting(context, held))
    if (!waiting) return
    for (const [i, { path }] of waiting.photos.entries()) {
      if (path === null) continue
      const taken = await takeOut(archive, path)
      await work.inTransaction((context) => addOne(context, held, waiting, i, taken))
    }
    await work.inTransaction((context) => putInOrder(context, held, waiting))
    held.cursor = waiting.line
  }
}

async function nextWaiting(context: Context, { id, cursor }: HeldImport): Promise<Waiting | null> {
  const [row] = await managerOf(context).execute<Waiting[]>(
    `select line, listing_id, photos from listings_import_row
     where import_id = ? and line = first_line and line > ? and verdict in ('create', 'update')
       and photos is not null and listing_id is not null
     order by line limit 1`,
    [id, cursor]
  )
  return row ?? null
}

async function takeOut(archive: Archive, path: string): Promise<Taken> {
  try {
    return { bytes: await archive.read(path) }
  } catch (error) {
    if (error instanceof FileProblem) return { code: error.code, detail: shown(path) }
    throw error
  }
}

/** Adds a photo and says with the row that it is there, so that whoever goes on does not take it out again. */
async function addOne(
  context: Context,
  held: HeldImport,
  waiting: Waiting,
  index: number,
  taken: Taken
): Promise<void> {
  await holdLeased(context, held)
  const photo = waiting.photos[index]
  if (!photo?.path) return
  const added =
    "bytes" in taken ? await receive(context, held, waiting.listing_id, photo.path, taken.bytes) : taken
  if ("code" in added) await keepProblems(context, held, [{ line: waiting.line, field: "photos", ...added }])
  waiting.photos[index] = { ...photo, photo_id: "id" in added ? added.id : null, path: null }
  const manager = managerOf(context)
  await manager.execute("update listings_import_row set photos = ?::jsonb where import_id = ? and line = ?", [
    ...[JSON.stringify(waiting.photos), held.id, waiting.line],
  ])
  await manager.execute(
    "update listings_import set photos_added = photos_added + ?, attempts = 0 where id = ?",
    [...["id" in added ? 1 : 0, held.id]]
  )
}

async function receive(
  context: Context,
  held: HeldImport,
  listingId: string,
  path: string,
  bytes: Buffer
): Promise<{ id: string } | { code: ProblemCode; detail: string | number }> {
  try {
    const filename = path.replace(/^.*\//, "")
    return await receivePhoto(context, handOfImport(held), listingId, { filename, bytes })
  } catch (error) {
    // Each of these is refused before anything is written: the transaction can go on.
    const code = error instanceof MedusaError ? String(error.code) : ""
    if (!isProblemCode(code)) throw error
    return { code, detail: code === "too_many_photos" ? MOST.photos : shown(path) }
  }
}

/** The photos as the rows have them, with their words; what somebody else added meanwhile comes behind. */
async function putInOrder(
  context: Context,
  held: HeldImport,
  { line, listing_id, photos }: Waiting
): Promise<void> {
  await holdLeased(context, held)
  await managerOf(context).execute("update listings_import set cursor = ? where id = ?", [line, held.id])
  const hand = handOfImport(held)
  const listing = await holdListing(context, hand, listing_id)
  if (!standingAfter(listing, "save")) return
  const { content, version } = listing
  const there = new Set(content.photos.map(({ photo_id }) => photo_id))
  const ours = new Map(
    photos.flatMap(({ photo_id, alt }) =>
      photo_id !== null && there.has(photo_id) ? [[photo_id, { photo_id, alt }] as const] : []
    )
  )
  const others = content.photos.filter(({ photo_id }) => !ours.has(photo_id))
  await saveListing(context, hand, listing_id, {
    version,
    content: { ...content, photos: [...ours.values(), ...others] },
  })
}
