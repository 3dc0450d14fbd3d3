import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { linkLot, unlinkLot } from "../modules/provenance/origins/link-lot"
import type { ProvenanceModuleService } from "../modules/provenance/service"

/** Which lot was made for the product of which origin. */
export interface LinkLotInput {
  lot_id: string
  origin_id: string
}

const linkLotStep = createStep(
  "link-lot",
  async (input: LinkLotInput, { container }) => {
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    const anew = await provenance.inTransaction((context) => linkLot(context, input.lot_id, input.origin_id))
    return new StepResponse(anew, anew ? input : null)
  },
  async (linked, { container }) => {
    if (!linked) return
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    await provenance.inTransaction((context) => unlinkLot(context, linked.lot_id, linked.origin_id))
  }
)

/**
 * Says for which product a lot was made, so that the product's page shows the lot's certificates.
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_voided`, `lot_of_another`
 */
export const linkLotWorkflow = createWorkflow("link-lot", (input: LinkLotInput) => {
  linkLotStep(input)
})
