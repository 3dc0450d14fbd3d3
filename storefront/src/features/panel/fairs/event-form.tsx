import { getLocale, getTranslations } from "next-intl/server"
import type { FormValues } from "../form/form-state"
import { formatCalendarDay } from "../table/format-moment"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveEvent } from "./actions/save-event"
import { EVENT_KINDS, type FairEvent, standOptions } from "./event"
import type { Fair } from "./fair"
import { limaField } from "./lima-time"
import styles from "./plan-form.module.css"

/** An item of a fair's programme; without an `event`, a new one. */
export async function EventForm({ fair, event }: { fair: Fair; event?: FairEvent }) {
  const [t, form, common, locale, stands] = await Promise.all([
    getTranslations("panel.fairs.programme"),
    getTranslations("panel.fairs.form"),
    getTranslations("panel.common.form"),
    getLocale(),
    standOptions(fair.id),
  ])
  const optional = common("optional")
  const day = (iso: string) => formatCalendarDay(limaField(iso).slice(0, 10), locale)
  const gone = event?.stand && !stands.some(({ value }) => value === event.stand?.id) ? [event.stand] : []
  return (
    <PanelForm
      action={saveEvent.bind(null, fair.id, event ? { id: event.id, version: event.version } : null)}
      draft={event ? `fair-event:${event.id}:${event.version}` : `fair-event:${fair.id}:new`}
      values={event ? valuesOf(event) : freshValues(fair)}
    >
      <PanelField name="title_es" label={t("name")} autoComplete="off" maxLength={160} />
      <PanelSelect name="kind" label={t("kind")}>
        {EVENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </PanelSelect>
      <p className="muted">{t("hoursHint", { from: day(fair.opens_at), to: day(fair.closes_at) })}</p>
      <div className={styles.times}>
        <PanelField name="starts_at" type="datetime-local" label={t("starts")} />
        <PanelField name="ends_at" type="datetime-local" label={t("ends")} />
      </div>
      <PanelSelect name="stand_id" label={t("stand")}>
        <option value="">{t("noStand")}</option>
        {[...gone.map(({ id, name }) => ({ value: id, label: name })), ...stands].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </PanelSelect>
      <PanelTextarea
        name="speakers"
        label={t("speakers")}
        hint={t("speakersHint")}
        optional={optional}
        rows={2}
      />
      <PanelTextarea name="text_es" label={t("text")} optional={optional} rows={4} maxLength={4000} />
      <PanelField
        name="stream_url"
        type="url"
        label={t("stream")}
        hint={t("streamHint")}
        optional={optional}
        autoComplete="off"
        maxLength={500}
      />
      <PanelField
        name="recording_url"
        type="url"
        label={t("recording")}
        hint={t("recordingHint")}
        optional={optional}
        autoComplete="off"
        maxLength={500}
      />
      <details className={styles.fold}>
        <summary>{form("englishTitle")}</summary>
        <div className={styles.folded}>
          <p className="muted">{form("englishHint")}</p>
          <PanelField name="title_en" label={t("name")} lang="en" autoComplete="off" maxLength={160} />
          <PanelTextarea name="text_en" label={t("text")} lang="en" rows={4} maxLength={4000} />
        </div>
      </details>
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}

function valuesOf(event: FairEvent): FormValues {
  return {
    title_es: event.title.es,
    title_en: event.title.en,
    kind: event.kind,
    text_es: event.text.es,
    text_en: event.text.en,
    speakers: event.speakers.join("\n"),
    stand_id: event.stand?.id ?? "",
    starts_at: limaField(event.starts_at),
    ends_at: limaField(event.ends_at),
    stream_url: event.stream_url ?? "",
    recording_url: event.recording_url ?? "",
  }
}

/** At the opening, for an hour: something to correct instead of nothing. */
function freshValues({ opens_at }: Fair): FormValues {
  const ends = new Date(Date.parse(opens_at) + 60 * 60 * 1000).toISOString()
  return { kind: "talk", starts_at: limaField(opens_at), ends_at: limaField(ends) }
}
