import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { deleteFilesStep, uploadFilesStep } from "@medusajs/medusa/core-flows"
import { filesOf, storedFiles } from "./photo-files"
import { readPicturesStep } from "./steps/read-pictures"
import { readdressPhotoStep } from "./steps/readdress-photo"

/** A photo that was shown and is shown no longer. */
export type ReaddressPhoto = { id: string }

/**
 * Gives the pictures of a photo new addresses and deletes them at the old ones, so that nobody finds them where they
 * were while they were shown (design P3). The new files go again when that fails.
 */
export const readdressPhotoWorkflow = createWorkflow("readdress-photo", (input: ReaddressPhoto) => {
  const held = readPicturesStep(input)
  const files = uploadFilesStep(transform(held, ({ pictures }) => ({ files: filesOf(pictures) })))
  readdressPhotoStep(
    transform({ input, held, files }, ({ input, held, files }) => ({
      id: input.id,
      before: held.fileIds,
      files: storedFiles(held.pictures, files),
    }))
  )
  deleteFilesStep(transform(held, ({ fileIds }) => fileIds))
})
