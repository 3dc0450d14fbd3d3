import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { listLot } from "../modules/provenance/lots/list-lot"
import type { Hand } from "../modules/provenance/lots/reach"
import type { ProvenanceModuleService } from "../modules/provenance/service"

/** Which lot is on sale, since which ISO day of Lima, and who put it there. */
export interface ListLotInput {
  hand: Hand
  lot_id: string
  occurred_on: string
}

/** Not undone: a chain is only ever added to. */
const listLotStep = createStep(
  "list-lot",
  async ({ hand, lot_id, occurred_on }: ListLotInput, { container }) => {
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    const refused = await provenance
      .inTransaction(async (context) => {
        await listLot(context, hand, lot_id, occurred_on)
        return null
      })
      .catch((error: unknown) => {
        if (MedusaError.isMedusaError(error) && error.type !== MedusaError.Types.DB_ERROR) {
          return error.code ?? error.type
        }
        throw error
      })
    return new StepResponse({ refused })
  }
)

/**
 * Records the step `listed` in a lot's custody, once however often it is asked; its pieces that have no step of their
 * own are on sale with it.
 *
 * Out: null, or the code of why the lot cannot take the step: `custody_not_next` until it has left, `lot_voided`.
 */
export const listLotWorkflow = createWorkflow(
  "list-lot",
  (input: ListLotInput) => new WorkflowResponse(listLotStep(input))
)
