import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/record-audit"
import { INSTITUTIONS_MODULE } from "../../modules/institutions"
import {
  changeInstitution,
  createInstitution,
  type InstitutionDetails,
  type NewInstitution,
} from "../../modules/institutions/save-institution"
import type { InstitutionsModuleService } from "../../modules/institutions/service"

/** A new institution, or what is to change of one that is there; and who does it. */
export type SaveInstitution = { actor: AuditActor } & (
  { id: null; institution: NewInstitution } | { id: string; institution: InstitutionDetails }
)

/** Writes the institution with its audit entry. Not undone: it comes last of what can fail, and the log is forever. */
export const saveInstitutionStep = createStep(
  "save-institution",
  async (input: SaveInstitution, { container }) => {
    const institutions = container.resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    const id = await institutions.inTransaction(async (context) => {
      if (input.id === null) return await createInstitution(context, input.actor, input.institution)
      await changeInstitution(context, input.actor, input.id, input.institution)
      return input.id
    })
    return new StepResponse(id)
  }
)
