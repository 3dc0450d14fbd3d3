import type { InstitutionsModuleService } from "../modules/institutions/service"
import type { AuditActor } from "./record-audit"
import type { AuditVerification } from "./verify-chain"

let running: Promise<AuditVerification> | null = null

/**
 * Verifies the log for somebody and keeps what it found, with their entry in the log. One at a time in each process:
 * whoever asks while one runs gets what that one finds, so that a button pressed many times costs what one press does.
 */
export async function recordedVerification(
  institutions: InstitutionsModuleService,
  actor: AuditActor
): Promise<AuditVerification> {
  running ??= institutions.verifyAuditLog().finally(() => {
    running = null
  })
  const verification = await running
  await institutions.keepVerification(verification, actor)
  return verification
}
