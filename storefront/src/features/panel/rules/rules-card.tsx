import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import type { PolicyRules } from "./policy-rules"
import { ruleGroups } from "./rule-points"
import { ruleWords } from "./rule-words"
import styles from "./rules-card.module.css"

/** Everything that a policy says, in words, with the law behind each point. */
export async function RulesCard({ rules, title }: { rules: PolicyRules; title: string }) {
  const [t, words] = await Promise.all([getTranslations("panel.rules"), ruleWords()])
  return (
    <PanelCard title={title} intro={t("all.intro")}>
      {ruleGroups(rules).map(({ id, points }) => (
        <section key={id} className={styles.group}>
          <h3>{id === "sale" || id === "split" ? t(`groups.${id}`) : t(`modes.${id}`)}</h3>
          <dl className={styles.points}>
            {points.map((point) => (
              <div key={point.id}>
                <dt>{words.label(point)}</dt>
                <dd>
                  <span className={styles.value}>{words.value(point)}</span>
                  {point.basis.to_confirm ? <StateMark tone="waiting">{t("all.toConfirm")}</StateMark> : null}
                  <span className={styles.basis}>{words.basis(point)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </PanelCard>
  )
}
