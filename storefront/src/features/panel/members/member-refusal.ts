import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"

/** Which field a refusal is about; null for what concerns the whole. */
const FIELDS = {
  own_rights: null,
  last_administrator: null,
  invitation_closed: null,
  unknown_role: "role_code",
  role_not_for_institution: "role_code",
  unknown_institution: "institution_id",
  unknown_establishment: "establishment_ids",
  scope_required: "establishment_ids",
  already_invited: "email",
  member_exists: "email",
} as const

/** The words for what the API refuses about members and invitations, for `handleForm`. */
export async function memberRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.members.refusals" })
  return ({ code }) => {
    if (!isKnown(code)) return null
    const field = FIELDS[code]
    return { text: t(code), ...(field ? { field } : {}) }
  }
}

function isKnown(code: string | null): code is keyof typeof FIELDS {
  return code !== null && Object.hasOwn(FIELDS, code)
}
