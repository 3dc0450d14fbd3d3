import { getLocale, getTranslations } from "next-intl/server"
import type { Fair } from "../fairs/fair"
import { formatMoment } from "../table/format-moment"
import { Help } from "../ui/help"
import { PanelCard } from "../ui/panel-card"
import styles from "./call-card.module.css"

const DAY_MS = 86_400_000

/** What a call asks of workshops: until when, by which rules, and what applications are judged by. */
export async function CallCard({ fair, sent }: { fair: Fair; sent: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.call"), getLocale()])
  const { words, criteria } = fair
  const left = Date.parse(fair.call_closes_at) - Date.parse(fair.now)
  const weight = criteria.reduce((sum, each) => sum + each.weight, 0)
  const rules = words.rules[locale] || words.rules.es
  const description = words.description[locale] || words.description.es
  return (
    <PanelCard>
      <p className={styles.until} data-soon={left < 2 * DAY_MS}>
        {t("until", { at: formatMoment(fair.call_closes_at, locale) })}{" "}
        <strong>
          {left < DAY_MS
            ? t("leftHours", { hours: Math.max(1, Math.floor(left / 3_600_000)) })
            : t("leftDays", { days: Math.floor(left / DAY_MS) })}
        </strong>
      </p>
      <p className="muted">{t(sent ? "sent" : "draft")}</p>
      {description ? (
        <Help question={t("about")}>
          <p className={styles.text}>{description}</p>
        </Help>
      ) : null}
      {rules ? (
        <Help question={t("rules")}>
          <p className={styles.text}>{rules}</p>
        </Help>
      ) : null}
      {criteria.length > 0 ? (
        <Help question={t("criteria")}>
          <ul className={styles.criteria}>
            {criteria.map(({ id, name, help, weight: own }) => (
              <li key={id}>
                <strong>{name[locale] || name.es}</strong>{" "}
                <span className="muted number">
                  {t("weight", { percent: Math.round((100 * own) / Math.max(1, weight)) })}
                </span>
                {help[locale] || help.es ? <p>{help[locale] || help.es}</p> : null}
              </li>
            ))}
          </ul>
        </Help>
      ) : null}
    </PanelCard>
  )
}
