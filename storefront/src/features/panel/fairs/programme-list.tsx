import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import type { FairEvent } from "./event"
import { fairSection } from "./fairs-lists"
import { limaField } from "./lima-time"
import styles from "./programme-list.module.css"

/** A programme by the days of Lima. */
export async function ProgrammeList({
  fairId,
  events,
  editable,
}: {
  fairId: string
  events: readonly FairEvent[]
  editable: boolean
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.fairs.programme"), getLocale()])
  return byDay(events).map(([day, ofDay]) => (
    <PanelCard key={day} title={formatCalendarDay(day, locale)}>
      <ol className={styles.events}>
        {ofDay.map((event) => {
          const title = event.title[locale] || event.title.es
          const [from, to] = [event.starts_at, event.ends_at].map((at) => limaField(at).slice(11)) as [
            string,
            string,
          ]
          const notes = [
            t(`kinds.${event.kind}`),
            event.stand?.name,
            ...event.speakers,
            event.stream ? t("hasStream") : null,
            event.recording ? t("hasRecording") : null,
          ].filter(Boolean)
          return (
            <li key={event.id} className={styles.event}>
              <p className={`${styles.when} number`}>{t("when", { from, to })}</p>
              <div>
                <p className={styles.title}>
                  {editable ? (
                    <Link href={fairSection(fairId, `programa/${encodeURIComponent(event.id)}`)}>
                      {title}
                    </Link>
                  ) : (
                    title
                  )}
                </p>
                <p className="small muted">{notes.join(" · ")}</p>
                {event.inside ? null : <StateMark tone="stopped">{t("notInside")}</StateMark>}
              </div>
            </li>
          )
        })}
      </ol>
    </PanelCard>
  ))
}

/** What happens on each day of Lima; as ordered as the events are. */
function byDay(events: readonly FairEvent[]): [day: string, events: FairEvent[]][] {
  const days = new Map<string, FairEvent[]>()
  for (const event of events) {
    const day = limaField(event.starts_at).slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days]
}
