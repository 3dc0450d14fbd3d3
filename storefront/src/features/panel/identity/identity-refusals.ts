import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  invalid_document_number: "document_number",
  invalid_full_name: "full_name",
  artisan_already_registered: "document_number",
  artisan_erased: null,
  reason_names_person: "reason",
  no_identity: null,
  identity_key_missing: null,
  identity_damaged: null,
  unknown_request: "request_id",
} as const

/** The words for what the vault refuses about who somebody is, for `handleForm`. */
export async function identityRefusals() {
  const t = await getTranslations({
    locale: await panelLocale(),
    namespace: "panel.artisans.identity.refusals",
  })
  return knownRefusals(FIELDS, (code, refusal) => {
    if (code !== "artisan_already_registered") return t(code)
    const registered = codeIn(refusal)
    return registered === null ? t("registeredElsewhere") : t("registered", { code: registered })
  })
}

/** The code under which somebody is registered; the API tells it only to whoever may know of that person. */
function codeIn({ message }: StaffRefusal): string | null {
  return /\bas ([A-Z0-9]+(?:-[A-Z0-9]+)+)\.?$/.exec(message.trim())?.[1] ?? null
}
