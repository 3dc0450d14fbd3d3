import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordCustodyStep, type RecordCustody } from "./steps/record-custody"

export type { RecordCustody } from "./steps/record-custody"

/**
 * Records a step in the custody of pieces, by their codes, for plugins that move things: dispatched with a parcel, come
 * back with a return. What was put up for sale and goes is sold first, on the day it goes: custody asks for both.
 *
 * In: the pieces' codes, the kind, the day, the gate's document and a note that tells this step from another of its
 * kind. A piece whose last step is this very one is left as it is, so the same may be asked any number of times.
 * Out: the codes that have the step now, and with why those that could not take it: `no_piece`, or the refusal's code.
 */
export const recordCustodyWorkflow = createWorkflow(
  "record-custody",
  (input: RecordCustody) => new WorkflowResponse(recordCustodyStep(input))
)
