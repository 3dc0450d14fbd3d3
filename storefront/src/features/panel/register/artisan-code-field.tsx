import { getTranslations } from "next-intl/server"
import { PanelField } from "../ui/panel-field"

/** Whose a new row of the register is, by code: field `artisan_id`, which takes a code. */
export async function ArtisanCodeField() {
  const t = await getTranslations("panel.register")
  return (
    <PanelField
      name="artisan_id"
      label={t("artisanField")}
      hint={t("artisanFieldHint")}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
    />
  )
}
