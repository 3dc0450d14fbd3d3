import { getLocale, getTranslations } from "next-intl/server"
import { formatCalendarDay } from "../table/format-moment"
import { Moment } from "../table/moment"
import { StateMark } from "../table/state-mark"
import type { Custody } from "./lot"
import styles from "./custody-timeline.module.css"

const REASONS = ["changed", "missing", "truncated"] as const
type Reason = (typeof REASONS)[number]

/** The steps of a lot or a piece, and in plain words whether anybody touched them after they were recorded. */
export async function CustodyTimeline({ custody, empty }: { custody: Custody; empty: string }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("panel.lots.custody"),
    getTranslations("panel.lots.steps"),
    getLocale(),
  ])
  const { ok, broken, events } = custody
  if (events.length === 0 && ok) return <p className="muted">{empty}</p>
  const reason = broken ? reasonOf(broken.reason) : null
  return (
    <>
      {ok ? (
        <p>
          <StateMark tone="good">{t("ok", { count: events.length })}</StateMark>
        </p>
      ) : (
        <div role="alert" className={styles.alarm}>
          <p>
            <StateMark tone="stopped">
              {broken ? t("broken", { seq: broken.seq }) : t("brokenSomewhere")}
            </StateMark>
          </p>
          {reason && broken ? <p>{t(`reasons.${reason}`, { seq: broken.seq })}</p> : null}
          <p>{t("whatToDo")}</p>
        </div>
      )}
      <ol className={styles.steps}>
        {events.map((event) => (
          <li key={event.seq} data-broken={broken?.seq === event.seq}>
            <p className={styles.kind}>
              {kinds(event.kind)}
              {broken?.seq === event.seq ? <span className={styles.mark}> {t("brokenHere")}</span> : null}
            </p>
            <p className={styles.when}>
              <time dateTime={event.occurred_on}>{formatCalendarDay(event.occurred_on, locale)}</time> ·{" "}
              {event.actor_institution}
            </p>
            {event.document_number ? <p>{t("document", { number: event.document_number })}</p> : null}
            {event.note ? <p className={styles.note}>{event.note}</p> : null}
            <details className={styles.proof}>
              <summary>
                {t("proof")} <span className="visually-hidden">{t("proofOf", { seq: event.seq })}</span>
              </summary>
              <p>
                {t("recorded")} <Moment at={event.recorded_at} />
              </p>
              <p>
                {t("hash")} <code className={styles.hash}>{event.hash}</code>
              </p>
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}

function reasonOf(reason: string): Reason | null {
  return REASONS.find((known) => known === reason) ?? null
}
