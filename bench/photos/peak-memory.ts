/**
 * A process of its own that takes one photo and makes its pictures, and says by how much that raised its memory:
 * `node --expose-gc --import tsx peak-memory.ts <database> <file>`. Linux: it reads `/proc/self`.
 */
import { createReadStream, readFileSync, statSync, writeFileSync } from "node:fs"
import sharp from "sharp"
import { findUpload } from "../../plugins/listings/src/photos/uploads/find-upload"
import { receiveStream } from "../../plugins/listings/src/photos/uploads/receive-stream"
import { startUpload } from "../../plugins/listings/src/photos/uploads/start-upload"
import { processPhotos } from "../../plugins/listings/src/photos/queue/process-photos"
import { receivePhoto } from "../../plugins/listings/src/photos/receive-photo"
import { HAND, openDesk } from "./open-desk"

const MEGABYTE = 1024 * 1024

async function main([url = "", file = ""]: string[]): Promise<void> {
  const desk = await openDesk(url, false)
  const listing = await desk.newListing()
  // Once with a small one, so that what is loaded once is not counted.
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#a05a3c" } })
    .jpeg()
    .toBuffer()
  await desk.inTransaction((context) => receivePhoto(context, HAND, listing, { filename: "small", bytes }))
  await processPhotos(desk)
  globalThis.gc?.()
  const idle = memory("VmRSS")
  // From here on the peak counts anew.
  writeFileSync("/proc/self/clear_refs", "5")

  const start = performance.now()
  const { id } = await desk.inTransaction((context) =>
    startUpload(context, HAND, {
      ...{ purpose: "photo", listing_id: listing, filename: "large", length: statSync(file).size },
    })
  )
  const upload = await desk.inTransaction((context) => findUpload(context, HAND, id))
  await receiveStream(desk.inTransaction, HAND, upload, 0, createReadStream(file))
  await processPhotos(desk)
  const [photo] = await desk.sql<{ state: string; failure: string | null }>(
    "select state, failure from listings_photo where listing_id = ? and filename = 'large'",
    [listing]
  )
  const grown = (memory("VmHWM") - idle) / MEGABYTE
  console.log(JSON.stringify({ ...photo, grown, seconds: (performance.now() - start) / 1000 }))
  await desk.close()
}

/** Bytes, as the kernel has them. */
function memory(what: "VmRSS" | "VmHWM"): number {
  const line = new RegExp(`^${what}:\\s+(\\d+) kB`, "m").exec(readFileSync("/proc/self/status", "utf8"))
  return Number(line?.[1]) * 1024
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
