import { getTranslations } from "next-intl/server"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { DOCUMENT_TYPES } from "./identity-fields"

/** The inputs that say who somebody is. Browsers are told to remember nothing of them; they go with no draft. */
export async function IdentityInputs({ optional }: { optional?: string }) {
  const t = await getTranslations("panel.artisans.identityFields")
  const input = { optional, autoComplete: "off", spellCheck: false } as const
  return (
    <>
      <PanelSelect name="document_type" label={t("type")}>
        {DOCUMENT_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`types.${type}`)}
          </option>
        ))}
      </PanelSelect>
      <PanelField
        {...input}
        name="document_number"
        label={t("number")}
        hint={t("numberHint")}
        autoCapitalize="characters"
        maxLength={40}
      />
      <PanelField {...input} name="full_name" label={t("name")} autoCapitalize="words" maxLength={200} />
    </>
  )
}
