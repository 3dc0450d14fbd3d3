import { getTranslations } from "next-intl/server"
import { DocumentFileField } from "../../documents/document-file-field"
import { todayInLima } from "../../form/calendar-day"
import { PanelField } from "../../ui/panel-field"
import { PanelForm } from "../../ui/panel-form"
import { SubmitButton } from "../../ui/submit-button"
import { recordAgreement } from "./actions/record-agreement"

/** A new agreement of a workshop with a company. */
export async function AgreementForm({ workshopId }: { workshopId: string }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.registry.agreements"),
    getTranslations("panel.common.form"),
  ])
  return (
    <PanelForm
      id="agreement"
      action={recordAgreement.bind(null, workshopId)}
      draft={`agreement:${workshopId}`}
    >
      <PanelField
        name="company_name"
        label={t("company")}
        hint={t("companyHint")}
        autoComplete="off"
        maxLength={160}
      />
      <PanelField
        name="company_ruc"
        label={t("ruc")}
        hint={t("rucHint")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
      />
      <PanelField name="number" label={t("number")} autoComplete="off" maxLength={60} />
      <PanelField name="signed_on" type="date" label={t("signedOn")} max={todayInLima()} />
      <PanelField name="starts_on" type="date" label={t("startsOn")} />
      <PanelField name="ends_on" type="date" label={t("endsOnField")} />
      <DocumentFileField label={t("file")} optional={common("optional")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}
