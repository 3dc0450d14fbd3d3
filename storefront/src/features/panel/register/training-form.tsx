import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import type { FormValues } from "../form/form-state"
import { ArtisanTicks } from "../picking/artisan-ticks"
import type { ArtisanOption } from "../picking/workshop-artisans"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveTraining } from "./actions/save-training"
import type { Training } from "./register"
import { TRAINING_KINDS } from "./register-lists"

/** A training and who took part; a new one's without `training`. */
export async function TrainingForm({
  establishment,
  workshop,
  artisans,
  training,
}: {
  establishment: { id: string; name: string }
  /** The workshop that it was for, or whose artisans can be ticked; null for an old one of a whole establishment. */
  workshop: { id: string; name: string } | null
  artisans: readonly ArtisanOption[]
  training: Training | null
}) {
  const [t, list, common] = await Promise.all([
    getTranslations("panel.register.training"),
    getTranslations("panel.register.trainings"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  const today = todayInLima()
  const target = {
    id: training?.id ?? null,
    establishmentId: establishment.id,
    workshopId: workshop?.id ?? null,
  }
  return (
    <PanelForm
      id="training"
      action={saveTraining.bind(null, target)}
      draft={`training:${training?.id ?? `new:${workshop?.id ?? establishment.id}`}`}
      values={valuesOf(training, artisans)}
    >
      <PanelChoices
        name="place"
        label={t("place")}
        choices={[
          ...(workshop ? [{ value: "workshop", label: t("places.workshop", { name: workshop.name }) }] : []),
          { value: "establishment", label: t("places.establishment", { name: establishment.name }) },
        ]}
      />
      <PanelSelect name="kind" label={list("kind")}>
        {TRAINING_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {list(`kinds.${kind}`)}
          </option>
        ))}
      </PanelSelect>
      <PanelField name="topic" label={list("topic")} hint={t("topicHint")} maxLength={200} />
      <PanelField
        name="hours"
        label={list("hours")}
        hint={t("hoursHint")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
      />
      <PanelField name="starts_on" label={list("startsOn")} type="date" max={today} />
      <PanelField name="ends_on" label={list("endsOn")} type="date" max={today} />
      <PanelField
        name="institution_label"
        label={list("institution")}
        hint={training ? undefined : t("institutionHint")}
        optional={optional}
        maxLength={160}
      />
      <ArtisanTicks
        name="attendees"
        artisans={artisans}
        words={{
          label: t("attendees"),
          hint: t("attendeesHint"),
          filter: t("filter"),
          nobody: t("nobody"),
          chosenNone: t("chosenNone"),
          chosenOne: t("chosenOne"),
          chosenMany: t("chosenMany"),
        }}
      />
      <PanelTextarea
        name="codes"
        label={t("codes")}
        hint={t("codesHint")}
        optional={optional}
        rows={3}
        autoComplete="off"
        spellCheck={false}
      />
      <SubmitButton>{t(training ? "save" : "create")}</SubmitButton>
    </PanelForm>
  )
}

function valuesOf(training: Training | null, artisans: readonly ArtisanOption[]): FormValues {
  if (!training) return { place: "workshop", kind: "training" }
  const tickable = new Set(artisans.map(({ id }) => id))
  return {
    place: training.workshop ? "workshop" : "establishment",
    kind: training.kind,
    topic: training.topic,
    hours: String(training.hours),
    starts_on: training.starts_on,
    ends_on: training.ends_on,
    institution_label: training.institution_label,
    attendees: training.attendees.filter(({ id }) => tickable.has(id)).map(({ id }) => id),
    codes: training.attendees
      .filter(({ id }) => !tickable.has(id))
      .map(({ code }) => code)
      .join(" "),
  }
}
