import type { MedusaContainer } from "@medusajs/framework/types"
import { deleteLooseFiles } from "../photos/queue/loose-files"
import { type Processed, processPhotos } from "../photos/queue/process-photos"
import { workIn } from "../photos/queue/work-in"
import { forgetOldUploads } from "../photos/uploads/forget-uploads"

/**
 * Each minute: pictures of photos that still wait (the process that began died, or the disk was full), and what is
 * nobody's any more: uploads that were never finished, files that no photo has.
 */
export default async function processWaitingPhotos(
  container: MedusaContainer
): Promise<Processed & { uploads_forgotten: number; files_deleted: number }> {
  const work = workIn(container)
  const processed = await processPhotos(work)
  return {
    ...processed,
    uploads_forgotten: await work.inTransaction(forgetOldUploads),
    files_deleted: await deleteLooseFiles(work),
  }
}

export const config = { name: "process-photos", schedule: "* * * * *" }
