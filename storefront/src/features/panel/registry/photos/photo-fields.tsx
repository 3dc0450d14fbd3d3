import { getTranslations } from "next-intl/server"
import { PanelField, PanelTextarea } from "../../ui/panel-field"

/** The texts of one photo. `suffix` tells the fields of several in one form apart. */
export async function PhotoFields({
  suffix = "",
  altLabel,
}: {
  suffix?: string
  /** Says of which photo: there are several on the page. */
  altLabel: string
}) {
  const [t, common] = await Promise.all([
    getTranslations("panel.registry.photos"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  return (
    <>
      <PanelTextarea name={`alt_es${suffix}`} label={altLabel} hint={t("altHint")} rows={2} maxLength={300} />
      <PanelTextarea
        name={`alt_en${suffix}`}
        label={t("altEn")}
        optional={optional}
        rows={2}
        maxLength={300}
      />
      <PanelField
        name={`step_es${suffix}`}
        label={t("stepEs")}
        hint={t("stepHint")}
        optional={optional}
        maxLength={120}
      />
      <PanelField name={`step_en${suffix}`} label={t("stepEn")} optional={optional} maxLength={120} />
      <PanelField
        name={`codes${suffix}`}
        label={t("codes")}
        hint={t("codesHint")}
        optional={optional}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
      />
    </>
  )
}
