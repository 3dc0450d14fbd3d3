import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, uploadFilesStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../audit/record-audit"
import { INSTITUTION_UPDATED } from "./institution-updated"
import { type SaveInstitution, saveInstitutionStep } from "./steps/save-institution"

/** A logo as `readLogo` makes it: WebP, in base64. */
type SetInstitutionLogo = { id: string; actor: AuditActor; webp: string }

/**
 * Stores a logo and gives it to an institution; the file goes again when that fails. The logo before stays in the
 * store of files: pages that are cached show it until they are made anew.
 */
export const setInstitutionLogoWorkflow = createWorkflow(
  "set-institution-logo",
  (input: SetInstitutionLogo) => {
    const files = uploadFilesStep(
      transform(input, ({ id, webp }) => ({
        files: [
          { filename: `logo-${id}.webp`, mimeType: "image/webp", content: webp, access: "public" as const },
        ],
      }))
    )
    const saved = saveInstitutionStep(
      transform({ input, files }, ({ input: { id, actor }, files }): SaveInstitution => ({
        id,
        actor,
        institution: { logo_url: files[0]?.url ?? null },
      }))
    )
    emitEventStep({ eventName: INSTITUTION_UPDATED, data: { id: saved } })
    return new WorkflowResponse(saved)
  }
)
