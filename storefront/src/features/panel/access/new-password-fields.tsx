import { getTranslations } from "next-intl/server"
import { PanelField } from "../ui/panel-field"

/** A new password and the same again, inside a `PanelForm`. */
export async function NewPasswordFields({ label }: { label: string }) {
  const t = await getTranslations("panel.access.reset")
  return (
    <>
      <PanelField
        name="password"
        label={label}
        hint={t("hint")}
        type="password"
        autoComplete="new-password"
        maxLength={256}
      />
      <PanelField
        name="again"
        label={t("again")}
        type="password"
        autoComplete="new-password"
        maxLength={256}
      />
    </>
  )
}
