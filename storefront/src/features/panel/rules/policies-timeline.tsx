import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatMoment } from "../table/format-moment"
import { type Policy, predecessor } from "./policy"
import { policyPath } from "./policy-paths"
import { PolicyStateMark } from "./policy-state-mark"
import { changedPoints } from "./rule-points"
import { ruleWords } from "./rule-words"
import styles from "./policies-timeline.module.css"

/** Some versions along a line of time, the latest first: since when, in which state, and what each changed. */
export async function PoliciesTimeline({
  policies,
  shown,
}: {
  /** All of them: each is compared with the one before it. */
  policies: readonly Policy[]
  shown: readonly Policy[]
}) {
  const [t, locale, words] = await Promise.all([
    getTranslations("panel.rules.timeline"),
    getLocale(),
    ruleWords(),
  ])
  return (
    <ol className={styles.versions}>
      {shown.map((policy) => {
        const before = predecessor(policies, policy)
        const changes = before ? changedPoints(before.rules, policy.rules) : []
        return (
          <li key={policy.id} data-state={policy.state}>
            <h3>
              <Link href={policyPath(policy.id)}>{t("version", { version: policy.version })}</Link>
            </h3>
            <p>
              <PolicyStateMark state={policy.state} />
            </p>
            <p className={styles.when}>{t("since", { date: formatMoment(policy.valid_from, locale) })}</p>
            {policy.note ? <p className={styles.note}>{policy.note}</p> : null}
            {changes.length > 0 ? (
              <ul className={styles.changes}>
                {changes.slice(0, SHOWN).flatMap(({ before: was, after }) => {
                  const point = after ?? was
                  if (!point) return []
                  const value = (side: typeof was) => (side ? words.value(side) : t("nothing"))
                  return (
                    <li key={point.id}>
                      {t("change", {
                        point: words.fullLabel(point),
                        before: value(was),
                        after: value(after),
                      })}
                    </li>
                  )
                })}
                {changes.length > SHOWN ? <li>{t("more", { count: changes.length - SHOWN })}</li> : null}
              </ul>
            ) : (
              <p className="small muted">{t(before ? "same" : "first")}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const SHOWN = 4
