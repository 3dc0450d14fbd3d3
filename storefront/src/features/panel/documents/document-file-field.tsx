import { getTranslations } from "next-intl/server"
import { PanelField } from "../ui/panel-field"
import { DOCUMENT_TYPES } from "./document-field"

/** Where a signed paper is put into a form, as a scan or a photograph. */
export async function DocumentFileField({ label, optional }: { label: string; optional?: string }) {
  const t = await getTranslations("panel.consents.document")
  return (
    <PanelField
      name="file"
      type="file"
      accept={DOCUMENT_TYPES}
      label={label}
      hint={t("hint")}
      optional={optional}
    />
  )
}
