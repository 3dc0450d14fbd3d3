import { getTranslations } from "next-intl/server"
import { PanelField, PanelTextarea } from "../../ui/panel-field"
import { PanelForm } from "../../ui/panel-form"
import { SubmitButton } from "../../ui/submit-button"
import { endAgreement } from "./actions/record-agreement"
import type { Agreement } from "./agreement"

/** Ends an agreement before its time, or takes back one that was written down wrongly. */
export async function EndForm({
  agreement: { id, workshop, until_on },
}: {
  agreement: Pick<Agreement, "id" | "workshop" | "until_on">
}) {
  const t = await getTranslations("panel.registry.agreements.end")
  return (
    <PanelForm
      id={`end-${id}`}
      action={endAgreement.bind(null, { id, workshopId: workshop.id, endsOn: until_on })}
    >
      <PanelField name="on" type="date" label={t("on")} hint={t("onHint")} max={until_on} />
      <PanelTextarea name="reason" label={t("reason")} rows={2} maxLength={500} />
      <SubmitButton look="secondary">{t("do")}</SubmitButton>
    </PanelForm>
  )
}
