import { getLocale, getTranslations } from "next-intl/server"
import { formatMoment } from "../table/format-moment"
import { type Fair, FAIR_MOMENTS } from "./fair"
import styles from "./fair-timeline.module.css"

/** The moments of a fair along a line: those behind it, the next one, those to come. In Lima time. */
export async function FairTimeline({ fair }: { fair: Fair }) {
  const [t, moments, locale] = await Promise.all([
    getTranslations("panel.fairs.overview"),
    getTranslations("panel.fairs.moments"),
    getLocale(),
  ])
  const now = Date.parse(fair.now)
  // A draft that is not published goes nowhere by itself.
  const runs = fair.published_at !== null && fair.cancelled_at === null
  const isPast = (iso: string) => fair.published_at !== null && Date.parse(iso) <= now
  const next = FAIR_MOMENTS.find((moment) => !isPast(fair[moment]))
  return (
    <ol className={styles.timeline} aria-label={t("timeline")}>
      {FAIR_MOMENTS.map((moment) => {
        const phase = isPast(fair[moment]) ? "past" : runs && moment === next ? "next" : "planned"
        return (
          <li key={moment} data-phase={phase} aria-current={phase === "next" ? "step" : undefined}>
            <span className={styles.name}>{moments(moment)}</span>
            <time dateTime={fair[moment]} className={`${styles.when} number`}>
              {formatMoment(fair[moment], locale)}
            </time>
            <span className={styles.phase}>{t(phase)}</span>
          </li>
        )
      })}
    </ol>
  )
}
