import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Invitation } from "./member"

const TONES = { pending: "waiting", accepted: "good", expired: "stopped", revoked: "quiet" } as const

/** Where an invitation stands; one whose mail did not leave says so first. */
export async function InvitationState({ invitation }: { invitation: Invitation }) {
  const t = await getTranslations("panel.members.invitations")
  if (invitation.status === "pending" && invitation.send_error !== null) {
    return <StateMark tone="stopped">{t("notSent")}</StateMark>
  }
  return <StateMark tone={TONES[invitation.status]}>{t(`statuses.${invitation.status}`)}</StateMark>
}
