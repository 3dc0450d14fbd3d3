import { leasePhoto } from "./lease-photo"
import { deleteLooseFiles } from "./loose-files"
import type { PhotoWork } from "./photo-work"
import { type Outcome, processPhoto } from "./process-photo"

/** How many photos came to what. */
export type Processed = Record<Outcome, number>

let last: Promise<unknown> = Promise.resolve()

/**
 * Makes the pictures of every photo that waits, one after the other: in one process never two at once, whoever asks, for
 * each takes up to 400 MB. Over several processes no photo is taken twice. Ends early where the store of files fails:
 * the job tries again.
 */
export async function processPhotos(work: PhotoWork): Promise<Processed> {
  const mine = last.then(() => processAll(work))
  last = mine.catch(() => undefined)
  return await mine
}

async function processAll(work: PhotoWork): Promise<Processed> {
  const processed: Processed = { ready: 0, failed: 0, postponed: 0, lost: 0 }
  for (;;) {
    const photo = await work.inTransaction(leasePhoto)
    const outcome = photo && (await processPhoto(work, photo))
    if (outcome) processed[outcome] += 1
    if (outcome === "postponed") await deleteLooseFiles(work)
    if (outcome === null || outcome === "postponed") return processed
  }
}
