import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { shareProblem } from "../../domain/shares"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import type { OriginInput, ProvenanceModuleService } from "../../modules/provenance/service"

/** Stores origins and their makers; undone by deleting them for good. */
export const recordOriginsStep = createStep(
  "record-origins",
  async (inputs: OriginInput[], { container }) => {
    for (const [position, { makers }] of inputs.entries()) {
      const problem = shareProblem(makers)
      if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, `origin ${position + 1}: ${problem}`)
    }
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    const origins = await provenance.recordOrigins(inputs)
    const ids = origins.map(({ id }) => id)
    return new StepResponse(origins, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    await provenance.deleteOrigins(ids)
  }
)
