import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { type OriginRevision, reviseOrigins } from "../modules/provenance/origins/revise-origins"
import type { ProvenanceModuleService } from "../modules/provenance/service"

/** Origins and what each is to say from now on. */
export interface ReviseOriginsInput {
  revisions: OriginRevision[]
}

const reviseOriginsStep = createStep(
  "revise-origins",
  async ({ revisions }: ReviseOriginsInput, { container }) => {
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    const before = await provenance.inTransaction((context) => reviseOrigins(context, revisions))
    return new StepResponse(
      before.map(({ id }) => id),
      before
    )
  },
  async (before, { container }) => {
    if (!before?.length) return
    const provenance: ProvenanceModuleService = container.resolve(PROVENANCE_MODULE)
    await provenance.inTransaction((context) => reviseOrigins(context, before))
  }
)

/**
 * Changes what is recorded of where products come from: workshop, technique, makers, agreed pay. All or nothing, and
 * taken back when a later step fails.
 *
 * In: each origin with all that it is to say; the shares of its makers add up to 10000. Out: the ids of those that
 * said something else before.
 * @throws MedusaError NOT_FOUND for an origin that does not exist; INVALID_DATA when shares are not a whole
 */
export const reviseOriginsWorkflow = createWorkflow(
  "revise-origins",
  (input: ReviseOriginsInput) => new WorkflowResponse(reviseOriginsStep(input))
)
