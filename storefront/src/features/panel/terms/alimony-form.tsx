import { getTranslations } from "next-intl/server"
import { DocumentFileField } from "../documents/document-file-field"
import { todayInLima } from "../form/calendar-day"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveOrder } from "./actions/save-order"
import { beneficiaryLabels } from "./beneficiary-labels"
import type { Beneficiary } from "./terms"

/** Records a court's order. No draft is kept of it: it holds what is sealed. */
export async function AlimonyForm({
  artisan: { id, code },
  people,
}: {
  artisan: { id: string; code: string }
  /** Those who can get something. */
  people: readonly Beneficiary[]
}) {
  const [t, common, labels] = await Promise.all([
    getTranslations("panel.terms.alimonyForm"),
    getTranslations("panel.common.form"),
    beneficiaryLabels(people),
  ])
  const optional = common("optional")
  const sealed = { autoComplete: "off", spellCheck: false, hint: t("sealedHint") } as const
  return (
    <PanelForm
      id="alimony"
      action={saveOrder.bind(null, { id, code })}
      values={{
        kind: "percent",
        priority: "1",
        starts_on: todayInLima(),
        beneficiary_id: labels[0]?.id ?? "",
      }}
    >
      <PanelSelect name="beneficiary_id" label={t("beneficiary")}>
        {labels.map(({ id: value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </PanelSelect>
      <PanelChoices
        name="kind"
        label={t("kind")}
        choices={(["percent", "amount"] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <PanelField
        name="value"
        label={t("value")}
        hint={t("valueHint")}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
      />
      <PanelField
        name="priority"
        label={t("priority")}
        hint={t("priorityHint")}
        inputMode="numeric"
        maxLength={2}
      />
      <PanelField {...sealed} name="court" label={t("court")} maxLength={160} />
      <PanelField {...sealed} name="case_number" label={t("case")} maxLength={80} />
      <PanelField name="starts_on" type="date" label={t("startsOn")} />
      <PanelField name="ends_on" type="date" label={t("endsOn")} optional={optional} />
      <DocumentFileField label={t("file")} optional={optional} />
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}
