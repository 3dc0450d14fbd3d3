import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import { removePhoto } from "../../modules/provenance/registry/photos"
import type { Reviser } from "../../modules/provenance/revise-workshop"
import type { ProvenanceModuleService } from "../../modules/provenance/service"

/** Takes the photo's row away, with its audit entry. Not undone: it comes last, and the log is forever. */
export const removePhotoStep = createStep(
  "remove-photo",
  async ({ id, reviser }: { id: string; reviser: Reviser }, { container }) => {
    const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
    await provenance.inTransaction((context) => removePhoto(context, reviser, id))
    return new StepResponse(id)
  }
)
