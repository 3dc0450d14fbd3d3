import "server-only"
import { getTranslations } from "next-intl/server"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  empty_file: "file",
  file_missing: "file",
  file_too_large: "file",
  unknown_format: "file",
  photos_too_large: "photos",
  photos_not_zip: "photos",
  unknown_upload: "photos",
  upload_unfinished: "photos",
  too_many_imports: null,
  import_not_checked: null,
  import_has_problems: "mode",
  nothing_to_import: null,
  import_over: null,
} as const

/** The words for what the API refuses about imports; for `handleForm`. */
export async function importRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.imports.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
