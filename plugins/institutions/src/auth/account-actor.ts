import type { AuditActor, AuditFact } from "../audit/record-audit"
import type { StaffAccount } from "./staff-account"

/** The owner of an account as actor, where no session says who asks: on the way in, or by a link. */
export function accountActor(
  account: StaffAccount,
  address: string | null,
  sessionId: string | null = null
): AuditActor {
  return {
    type: "staff",
    id: account.id,
    label: `${account.name} <${account.email}>`,
    institutionId: account.institution_id,
    sessionId,
    address,
  }
}

/** Somebody at a network address, of whom nothing is known. */
export function anonymousActor(address: string | null): AuditActor {
  return { type: "anonymous", id: null, label: "—", address }
}

/** Something that happened to an account. */
export function accountFact(account: Pick<StaffAccount, "id" | "institution_id">, action: string): AuditFact {
  return { action, resource: "member", resourceId: account.id, institutionId: account.institution_id }
}
