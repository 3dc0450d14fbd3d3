import { getTranslations } from "next-intl/server"
import { DocumentFileField } from "../documents/document-file-field"
import { todayInLima } from "../form/calendar-day"
import { type Artisan, CONSENT_PURPOSES, type ConsentPurpose } from "../registry/registry"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { recordConsent } from "./actions/change-consents"

/** Records what an artisan allows and did not allow before, with the paper they signed. */
export async function RecordConsentForm({ artisan }: { artisan: Artisan }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.consents"),
    getTranslations("panel.common.form"),
  ])
  const { id, code, alias } = artisan
  const open = CONSENT_PURPOSES.filter((purpose) => !artisan.consents.includes(purpose))
  if (open.length === 0) return <p className="muted">{t("record.all")}</p>
  const hint = (purpose: ConsentPurpose) => {
    if (purpose !== "alias_shown") return t(`record.hints.${purpose}`)
    return alias === null ? t("record.hints.alias_none") : t("record.hints.alias_shown", { alias })
  }
  return (
    <PanelCard title={t("record.title")} intro={t("record.intro")}>
      <PanelForm
        id="consent"
        action={recordConsent.bind(null, { id, code })}
        draft={`consent:${id}`}
        values={{ given_on: todayInLima() }}
      >
        <PanelChoices
          name="purpose"
          label={t("record.purpose")}
          choices={open.map((purpose) => ({
            value: purpose,
            label: t(`purposes.${purpose}`),
            hint: hint(purpose),
          }))}
        />
        <PanelField name="given_on" type="date" label={t("record.givenOn")} max={todayInLima()} />
        <DocumentFileField label={t("record.file")} />
        <PanelTextarea
          name="note"
          label={t("record.note")}
          hint={t("record.noteHint")}
          optional={common("optional")}
          rows={2}
          maxLength={1000}
        />
        <SubmitButton>{t("record.save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
