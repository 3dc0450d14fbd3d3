import { getTranslations } from "next-intl/server"
import { DocumentFileField } from "../../documents/document-file-field"
import { todayInLima } from "../../form/calendar-day"
import { PanelField } from "../../ui/panel-field"
import { PanelForm } from "../../ui/panel-form"
import { SubmitButton } from "../../ui/submit-button"
import { addAddendum } from "./actions/record-agreement"
import type { Agreement } from "./agreement"

/** Changes until when an agreement is in force. */
export async function AddendumForm({
  agreement: { id, workshop, until_on },
}: {
  agreement: Pick<Agreement, "id" | "workshop" | "until_on">
}) {
  const [t, common] = await Promise.all([
    getTranslations("panel.registry.agreements"),
    getTranslations("panel.common.form"),
  ])
  return (
    <PanelForm
      id={`addendum-${id}`}
      action={addAddendum.bind(null, { id, workshopId: workshop.id, endsOn: until_on })}
      draft={`addendum:${id}`}
    >
      <PanelField name="number" label={t("addendum.number")} autoComplete="off" maxLength={60} />
      <PanelField name="signed_on" type="date" label={t("signedOn")} max={todayInLima()} />
      <PanelField name="ends_on" type="date" label={t("addendum.endsOn")} min={until_on} />
      <DocumentFileField label={t("file")} optional={common("optional")} />
      <SubmitButton>{t("addendum.save")}</SubmitButton>
    </PanelForm>
  )
}
