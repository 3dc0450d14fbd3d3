import { getLocale, getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { decideApplication } from "./actions/judge-application"
import { type Application, DECISION_REASONS, DECISIONS } from "./application"
import type { Zone } from "./fair"

/** Where an application is accepted, put on the waiting list or declined; or why that cannot be done now. */
export async function DecideCard({ application, zone }: { application: Application; zone: Zone | null }) {
  const [t, reasons, common, locale] = await Promise.all([
    getTranslations("panel.fairs.scoring"),
    getTranslations("panel.fairs.reasons"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  const { id, version, state, total, fair, can, workshop } = application
  if (!can.decide || total === null) {
    const open = fair.state === "call" || fair.state === "selection"
    const judged = state === "submitted" || state === "waitlisted"
    return judged ? (
      <PanelCard id="decidir" title={t("decideTitle")}>
        <p className="muted">{t(open ? "notYet" : "over")}</p>
      </PanelCard>
    ) : null
  }
  const left = zone ? Math.max(zone.capacity - zone.taken, 0) : null
  return (
    <PanelCard id="decidir" title={t("decideTitle")} intro={t("decideIntro")}>
      {left !== null && zone ? (
        <p>{t("decideRoom", { count: left, zone: zone.name[locale] || zone.name.es })}</p>
      ) : null}
      <PanelForm
        id="decide"
        action={decideApplication.bind(null, id, version, workshop.name)}
        draft={`fair-decision:${id}:${version}`}
      >
        <PanelChoices
          name="decision"
          label={t("decision")}
          choices={DECISIONS.map((value) => ({
            value,
            label: t(`decisions.${value}`),
            ...(value === state ? { hint: t("current"), disabled: true } : {}),
          }))}
        />
        <PanelChoices
          many
          columns
          name="reasons"
          label={t("whyTitle")}
          hint={t("whyHint")}
          choices={DECISION_REASONS.map((value) => ({ value, label: reasons(value) }))}
        />
        <PanelTextarea
          name="note"
          label={t("toApplicant")}
          optional={common("optional")}
          rows={3}
          maxLength={1000}
        />
        <SubmitButton>{t("decide")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
