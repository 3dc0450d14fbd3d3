import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { uploadFilesStep } from "@medusajs/medusa/core-flows"
import type { PhotoWords } from "../modules/provenance/registry/photos"
import type { Reviser } from "../modules/provenance/revise-workshop"
import { filesOf, storedFiles, type Picture } from "./photo-files"
import { addPhotoStep } from "./steps/add-photo"

/** A photo as `readPhoto` makes it, its pictures in base64 from the narrowest to the widest. */
export type AddWorkshopPhoto = {
  workshopId: string
  reviser: Reviser
  words: PhotoWords
  photo: { pictures: Picture[]; width: number; height: number }
}

/**
 * Stores the pictures of a photo and gives it to a workshop; the files go again when that fails.
 *
 * Out: the photo's id.
 * @throws MedusaError NOT_FOUND; CONFLICT `too_many_photos`; INVALID_DATA `unknown_subject`
 */
export const addWorkshopPhotoWorkflow = createWorkflow("add-workshop-photo", (input: AddWorkshopPhoto) => {
  const files = uploadFilesStep(transform(input, ({ photo }) => ({ files: filesOf(photo.pictures) })))
  const id = addPhotoStep(
    transform({ input, files }, ({ input: { photo, ...rest }, files }) => ({
      ...rest,
      stored: {
        width: photo.width,
        height: photo.height,
        files: storedFiles(photo.pictures, files),
      },
    }))
  )
  return new WorkflowResponse(id)
})
