import { getTranslations } from "next-intl/server"
import { PanelField } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveLogo } from "./actions/save-logo"

/** Sends another logo. */
export async function LogoForm({ id }: { id: string }) {
  const t = await getTranslations("panel.institutions.institution")
  return (
    <PanelForm id="logo" action={saveLogo.bind(null, id)}>
      <PanelField
        name="file"
        label={t("logoFile")}
        hint={t("logoHelp")}
        type="file"
        accept="image/png,image/jpeg,image/webp"
      />
      <SubmitButton look="secondary">{t("logoSave")}</SubmitButton>
    </PanelForm>
  )
}
