import { getLocale, getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { formatCount } from "../table/format-count"
import { Facts } from "../table/facts"
import { Moment } from "../table/moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import styles from "./health-card.module.css"
import { healthSummary, isMoment } from "./health-summary"
import type { SearchHealthPart } from "./search-health"

const TONES = { ok: "good", attention: "waiting", broken: "stopped" } as const

/** How search is, in plain words: as a whole, and what is known of each part for who wants it. */
export async function HealthCard({ parts }: { parts: readonly SearchHealthPart[] | null }) {
  const [t, locale] = await Promise.all([getTranslations("panel.search.health"), getLocale()])
  const whole = healthSummary(parts ?? [])
  return (
    <PanelCard title={t("title")}>
      <p className={styles.whole}>
        <StateMark tone={whole ? TONES[whole] : "quiet"}>
          {t(whole ? `states.${whole}` : "unknown")}
        </StateMark>
      </p>
      {parts && parts.length > 0 ? (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.code}>
              <details open={part.state !== "ok"}>
                <summary>
                  <StateMark tone={TONES[part.state]}>{part.title[locale]}</StateMark>
                  <span className="muted">{part.words[locale]}</span>
                </summary>
                <Facts facts={part.facts.map(({ label, value }) => [label[locale], shown(value, locale)])} />
                <p className="small muted">
                  {t("checked")} <Moment at={part.checked_at} />
                </p>
              </details>
            </li>
          ))}
        </ul>
      ) : null}
    </PanelCard>
  )
}

function shown(value: SearchHealthPart["facts"][number]["value"], locale: Locale) {
  if (value === null) return null
  if (typeof value === "number") return formatCount(value, locale)
  if (typeof value === "object") return value[locale]
  return isMoment(value) ? <Moment at={value} /> : value
}
