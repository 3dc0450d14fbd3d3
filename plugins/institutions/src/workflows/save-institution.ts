import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { INSTITUTION_UPDATED } from "./institution-updated"
import { type SaveInstitution, saveInstitutionStep } from "./steps/save-institution"

/**
 * Adds or changes an institution, and tells whoever shows it.
 *
 * Out: the institution's id.
 * @throws MedusaError NOT_FOUND; CONFLICT `institution_code_taken`
 */
export const saveInstitutionWorkflow = createWorkflow("save-institution", (input: SaveInstitution) => {
  const id = saveInstitutionStep(input)
  emitEventStep({ eventName: INSTITUTION_UPDATED, data: { id } })
  return new WorkflowResponse(id)
})
