import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { deleteFilesStep } from "@medusajs/medusa/core-flows"
import type { Reviser } from "../modules/provenance/revise-workshop"
import { photoFilesStep } from "./steps/photo-files"
import { removePhotoStep } from "./steps/remove-photo"

/** Which photo, and who takes it away. */
export type RemoveWorkshopPhoto = { id: string; reviser: Reviser }

/**
 * Deletes the files of a photo and then the photo. In this order, and not undone: a picture that somebody asked to be
 * gone must be, and what was half done is done by asking again.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike, before anything is deleted
 */
export const removeWorkshopPhotoWorkflow = createWorkflow(
  "remove-workshop-photo",
  (input: RemoveWorkshopPhoto) => {
    deleteFilesStep(photoFilesStep(input))
    removePhotoStep(input)
  }
)
