import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import type { FormValues } from "../form/form-state"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveCriteria } from "./actions/save-zones"
import { CriterionFields } from "./criterion-fields"
import type { Criterion, Fair } from "./fair"

/** A proposal for a fair that has no criteria yet, with what each weighs. */
const SUGGESTED = { quality: 40, identity: 25, capacity: 20, price: 15 } as const

/** Where the criteria of a fair are written. */
export async function CriteriaCard({ fair }: { fair: Fair }) {
  const [t, form, common] = await Promise.all([
    getTranslations("panel.fairs.zones"),
    getTranslations("panel.fairs.form"),
    getTranslations("panel.common.form"),
  ])
  const keys = Object.keys(SUGGESTED) as (keyof typeof SUGGESTED)[]
  const rows: Criterion[] =
    fair.criteria.length > 0
      ? fair.criteria
      : keys.map((key, place) => ({
          id: `new${100 + place}`,
          name: { es: t(`suggested.${key}.name`), en: "" },
          help: { es: t(`suggested.${key}.help`), en: "" },
          weight: SUGGESTED[key],
          max_points: 5,
        }))
  return (
    <PanelCard id="criterios" title={t("criteriaTitle")} intro={t("criteriaIntro")}>
      {fair.scored ? <Notice>{t("criteriaScored")}</Notice> : null}
      {fair.criteria.length === 0 ? <Notice>{t("criteriaSuggested")}</Notice> : null}
      <PanelForm
        id="criteria"
        action={saveCriteria.bind(null, fair.id, fair.version)}
        values={Object.assign({}, ...rows.map(valuesOf)) as FormValues}
      >
        <CriterionFields
          initial={rows.map(({ id }) => id)}
          scored={fair.scored}
          words={{
            row: t("criterion", { number: "#" }),
            add: t("addCriterion"),
            up: t("up"),
            down: t("down"),
            remove: t("remove"),
            name: t("name"),
            nameEn: t("nameEn"),
            help: t("help"),
            helpEn: t("helpEn"),
            english: form("englishTitle"),
            optional: common("optional"),
            weight: t("weight"),
            maxPoints: t("maxPoints"),
          }}
        />
        <SubmitButton>{t("saveCriteria")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

function valuesOf({ id, name, help, weight, max_points }: Criterion): FormValues {
  const field = (part: string) => `criterion-${id}-${part}`
  return {
    [field("name_es")]: name.es,
    [field("name_en")]: name.en,
    [field("help_es")]: help.es,
    [field("help_en")]: help.en,
    [field("weight")]: String(weight),
    [field("max_points")]: String(max_points),
  }
}
