import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import { readdressPhoto } from "../../modules/provenance/registry/readdress-photo"
import type { StoredPhoto } from "../../modules/provenance/registry/photos"
import type { ProvenanceModuleService } from "../../modules/provenance/service"

type Input = { id: string; before: string[]; files: StoredPhoto["files"] }

/** Writes the new addresses with their audit entry. Not undone: what follows only deletes what nothing names. */
export const readdressPhotoStep = createStep("readdress-photo", async (input: Input, { container }) => {
  const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) => readdressPhoto(context, input.id, input.before, input.files))
  return new StepResponse(input.id)
})
