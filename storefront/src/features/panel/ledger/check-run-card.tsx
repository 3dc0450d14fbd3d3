import { getLocale, getTranslations } from "next-intl/server"
import { formatCount } from "../table/format-count"
import { formatMoment } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import { CHECK_NAMES, type CheckRun } from "./check-run"
import styles from "./check-run-card.module.css"

/** What the last run of the checks looked at, and everything that it found. */
export async function CheckRunCard({ run }: { run: CheckRun }) {
  const [t, locale] = await Promise.all([getTranslations("panel.ledger.checks"), getLocale()])
  const known = (name: string) => CHECK_NAMES.find((each) => each === name)
  return (
    <PanelCard
      title={t("last")}
      intro={t(run.asked_by === null ? "byNight" : "byPerson", { at: formatMoment(run.finished_at, locale) })}
    >
      <ul className={styles.checks}>
        {run.checks.map(({ name, count, findings, first }) => {
          const check = known(name)
          return (
            <li key={name}>
              <h3>{check ? t(`names.${check}.name`) : name}</h3>
              {check ? <p className="muted">{t(`names.${check}.text`)}</p> : null}
              <p>
                <StateMark tone={findings === 0 ? "good" : "stopped"}>
                  {findings === 0
                    ? t("good", { count: formatCount(count, locale) })
                    : t("bad", {
                        findings: formatCount(findings, locale),
                        count: formatCount(count, locale),
                      })}
                </StateMark>
              </p>
              {first.length > 0 ? (
                <details className={styles.findings}>
                  <summary>{t("findings", { count: first.length })}</summary>
                  <ul>
                    {first.map(({ rule, subject, detail }, index) => (
                      <li key={index}>
                        <strong>{rule}</strong> · {subject}: {detail}
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </li>
          )
        })}
      </ul>
    </PanelCard>
  )
}
