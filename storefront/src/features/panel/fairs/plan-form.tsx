import { getTranslations } from "next-intl/server"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { createFair, savePlan } from "./actions/save-plan"
import { type Fair, FAIR_MODES, FAIR_MOMENTS } from "./fair"
import { LONGEST } from "./plan-fields"
import { fixedMoments, newPlan, planValues } from "./plan-values"
import styles from "./plan-form.module.css"

/** A fair's plan: words, place, times. Without a `fair` it begins one. */
export async function PlanForm({ fair }: { fair?: Fair }) {
  const [t, words, common] = await Promise.all([
    getTranslations("panel.fairs.form"),
    getTranslations("panel.fairs"),
    getTranslations("panel.common.form"),
  ])
  const fixed = fair ? fixedMoments(fair) : []
  const values = fair ? planValues(fair) : newPlan(new Date())
  const seen = Object.fromEntries(FAIR_MOMENTS.map((moment) => [moment, values[moment] ?? ""]))
  const action = fair ? savePlan.bind(null, fair.id, fair.version, seen) : createFair
  const optional = common("optional")
  return (
    <PanelForm action={action} draft={fair ? `fair:${fair.id}:${fair.version}` : "fair:new"} values={values}>
      <section className={styles.part}>
        <h2>{t("wordsTitle")}</h2>
        <PanelField
          name="title_es"
          label={t("title")}
          hint={t("titleHint")}
          autoComplete="off"
          maxLength={LONGEST.title}
        />
        <PanelField
          name="theme_es"
          label={t("theme")}
          optional={optional}
          autoComplete="off"
          maxLength={LONGEST.theme}
        />
        <PanelTextarea name="description_es" label={t("description")} hint={t("descriptionHint")} rows={6} />
        <PanelField
          name="organiser_es"
          label={t("organiser")}
          optional={optional}
          autoComplete="off"
          maxLength={LONGEST.organiser}
        />
        <PanelTextarea
          name="rules_es"
          label={t("rules")}
          hint={t("rulesHint")}
          optional={optional}
          rows={5}
        />
        <details className={styles.fold}>
          <summary>{t("englishTitle")}</summary>
          <div className={styles.folded}>
            <p className="muted">{t("englishHint")}</p>
            <PanelField
              name="title_en"
              label={t("title")}
              lang="en"
              autoComplete="off"
              maxLength={LONGEST.title}
            />
            <PanelField
              name="theme_en"
              label={t("theme")}
              lang="en"
              autoComplete="off"
              maxLength={LONGEST.theme}
            />
            <PanelTextarea name="description_en" label={t("description")} lang="en" rows={5} />
            <PanelField
              name="organiser_en"
              label={t("organiser")}
              lang="en"
              autoComplete="off"
              maxLength={LONGEST.organiser}
            />
            <PanelTextarea name="rules_en" label={t("rules")} lang="en" rows={4} />
          </div>
        </details>
      </section>
      <section className={styles.part}>
        <h2>{t("placeTitle")}</h2>
        <PanelChoices
          name="mode"
          label={t("mode")}
          choices={FAIR_MODES.map((value) => ({
            value,
            label: words(`modes.${value}`),
            hint: words(`modeHints.${value}`),
          }))}
        />
        <p className="muted">{t("venueHint")}</p>
        <PanelField
          name="venue_name"
          label={t("venueName")}
          autoComplete="off"
          maxLength={LONGEST.venue_name}
        />
        <PanelField
          name="venue_address"
          label={t("venueAddress")}
          optional={optional}
          autoComplete="off"
          maxLength={LONGEST.venue_address}
        />
        <PanelField
          name="venue_ubigeo"
          label={t("venueUbigeo")}
          hint={t("venueUbigeoHint")}
          optional={optional}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
        />
        <PanelField
          name="venue_hours"
          label={t("venueHours")}
          hint={t("venueHoursHint")}
          optional={optional}
          autoComplete="off"
          maxLength={LONGEST.venue_hours}
        />
      </section>
      <section className={styles.part}>
        <h2>{t("timesTitle")}</h2>
        <p className="muted">{t("timesHint")}</p>
        <div className={styles.times}>
          {FAIR_MOMENTS.map((moment) => (
            <PanelField
              key={moment}
              name={moment}
              type="datetime-local"
              label={words(`moments.${moment}`)}
              hint={
                fixed.includes(moment)
                  ? t("timePast")
                  : moment === "archived_at"
                    ? t("archiveHint")
                    : undefined
              }
              readOnly={fixed.includes(moment)}
              min={fixed.includes(moment) ? undefined : "2020-01-01T00:00"}
              max="2100-12-31T23:59"
            />
          ))}
        </div>
        <PanelField
          name="handle"
          label={t("handle")}
          hint={t("handleHint")}
          optional={optional}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
        />
      </section>
      <SubmitButton>{t(fair ? "save" : "create")}</SubmitButton>
    </PanelForm>
  )
}
