import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import { addPhoto, type PhotoWords, type StoredPhoto } from "../../modules/provenance/registry/photos"
import type { Reviser } from "../../modules/provenance/revise-workshop"
import type { ProvenanceModuleService } from "../../modules/provenance/service"

type Input = { workshopId: string; reviser: Reviser; words: PhotoWords; stored: StoredPhoto }

/** Writes the photo with its audit entry. Not undone: it comes last of what can fail, and the log is forever. */
export const addPhotoStep = createStep(
  "add-photo",
  async ({ workshopId, reviser, words, stored }: Input, { container }) => {
    const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
    return new StepResponse(
      await provenance.inTransaction((context) => addPhoto(context, reviser, workshopId, words, stored))
    )
  }
)
