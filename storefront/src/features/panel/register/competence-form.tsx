import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { PanelField } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveCompetence } from "./actions/save-competence"
import { ArtisanCodeField } from "./artisan-code-field"
import type { Competence } from "./register"

/** A competence certificate; a new one's without `competence`. */
export async function CompetenceForm({
  competence,
  artisan = "",
}: {
  competence: Competence | null
  /** The code of who it is for, as a link from elsewhere gave it. */
  artisan?: string
}) {
  const [t, list, common] = await Promise.all([
    getTranslations("panel.register.competence"),
    getTranslations("panel.register.competences"),
    getTranslations("panel.common.form"),
  ])
  return (
    <PanelForm
      id="competence"
      action={saveCompetence.bind(null, competence?.id ?? null)}
      draft={`competence:${competence?.id ?? "new"}`}
      values={
        competence
          ? {
              body: competence.body,
              standard: competence.standard,
              issued_on: competence.issued_on,
              expires_on: competence.expires_on ?? "",
            }
          : { artisan_id: artisan }
      }
    >
      {competence ? null : <ArtisanCodeField />}
      <PanelField name="body" label={list("body")} hint={t("bodyHint")} maxLength={160} />
      <PanelField name="standard" label={list("standard")} hint={t("standardHint")} maxLength={200} />
      <PanelField name="issued_on" label={t("issuedOn")} type="date" max={todayInLima()} />
      <PanelField
        name="expires_on"
        label={list("expiresOn")}
        hint={t("expiresHint")}
        optional={common("optional")}
        type="date"
      />
      <SubmitButton>{t(competence ? "save" : "create")}</SubmitButton>
    </PanelForm>
  )
}
