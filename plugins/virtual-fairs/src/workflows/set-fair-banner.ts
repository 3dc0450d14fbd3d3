import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { uploadFilesStep } from "@medusajs/medusa/core-flows"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { filesOf, type Picture, storedFiles } from "@tejido/provenance/workflows/photo-files"
import type { Localized } from "../domain/readable"
import { saveBannerStep } from "./steps/save-banner"

/** A picture as `readPhoto` makes it, in base64 from the narrowest to the widest. */
type SetFairBanner = {
  id: string
  hand: Hand
  alt: Localized
  photo: { pictures: Picture[]; width: number; height: number }
}

/**
 * Stores the pictures of a banner and gives it to a fair; the files go again when that fails.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_cancelled`
 */
export const setFairBannerWorkflow = createWorkflow("set-fair-banner", (input: SetFairBanner) => {
  const files = uploadFilesStep(transform(input, ({ photo }) => ({ files: filesOf(photo.pictures) })))
  const saved = saveBannerStep(
    transform({ input, files }, ({ input: { id, hand, alt, photo }, files }) => ({
      id,
      hand,
      banner: {
        widths: Object.fromEntries(
          storedFiles(photo.pictures, files).map(({ width, url }) => [String(width), url])
        ),
        width: photo.width,
        height: photo.height,
        alt,
      },
    }))
  )
  return new WorkflowResponse(saved)
})
