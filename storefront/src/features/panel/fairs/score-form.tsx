import { getLocale, getTranslations } from "next-intl/server"
import type { Staff } from "../api/staff"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { scoreApplication } from "./actions/judge-application"
import type { Application } from "./application"
import { ScoreFields } from "./score-fields"

/** Where a member gives their own points by each criterion. */
export async function ScoreForm({ application, staff }: { application: Application; staff: Staff }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.fairs.scoring"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  const own = (application.scores ?? []).filter(({ member }) => member.id === staff.id)
  return (
    <PanelCard id="evaluar" title={t("scoreTitle")} intro={t("scoreIntro")}>
      <PanelForm
        id="score"
        action={scoreApplication.bind(null, application.id)}
        draft={`fair-score:${application.id}`}
        values={Object.fromEntries(
          own.flatMap(({ criterion_id, points, note }) => [
            [`points-${criterion_id}`, String(points)],
            [`note-${criterion_id}`, note ?? ""],
          ])
        )}
      >
        <ScoreFields
          criteria={application.criteria.map(({ id, name, help, weight, max_points }) => {
            const said = name[locale] || name.es
            return {
              id,
              most: max_points,
              name: said,
              label: t("points", { name: said, max: max_points }),
              help: [help[locale] || help.es, t("weight", { weight })].filter(Boolean).join(" · "),
              remark: t("remarkOf", { name: said }),
            }
          })}
          optional={common("optional")}
        />
        <SubmitButton look="secondary">{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
