import "server-only"
import { getTranslations } from "next-intl/server"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  received_in_future: "received_on",
  unknown_document: "file",
  request_closed: null,
  cannot_be_extended: null,
  extended_before: null,
  extension_too_late: null,
} as const

/** The words for what the API refuses about requests on personal data, for `handleForm`. */
export async function rightsRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.rights.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
