import { getTranslations } from "next-intl/server"
import { changedPoints, type RuleChange } from "./rule-points"
import type { PolicyRules } from "./policy-rules"
import { ruleWords } from "./rule-words"
import styles from "./rule-changes.module.css"

/** What one policy changes of another: before and after, side by side, also where only the law behind it changes. */
export async function RuleChanges({ before, after }: { before: PolicyRules; after: PolicyRules }) {
  const t = await getTranslations("panel.rules.changes")
  const changes = changedPoints(before, after)
  if (changes.length === 0) return <p className="muted">{t("none")}</p>
  return (
    <table role="table" aria-label={t("caption")} className={styles.table}>
      <thead role="rowgroup">
        <tr role="row">
          {(["point", "before", "after"] as const).map((head) => (
            <th key={head} role="columnheader" scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {changes.map((change) => (
          <ChangeRow key={(change.after ?? change.before)?.id} change={change} />
        ))}
      </tbody>
    </table>
  )
}

async function ChangeRow({ change: { before, after } }: { change: RuleChange }) {
  const [t, words] = await Promise.all([getTranslations("panel.rules.changes"), ruleWords()])
  const point = after ?? before
  if (!point) return null
  const cell = (side: RuleChange["before"], head: string) => (
    <td role="cell" data-label={head}>
      {side ? (
        <>
          <span className={styles.value}>{words.value(side)}</span>
          <span className={styles.basis}>{words.basis(side)}</span>
        </>
      ) : (
        <span className={styles.value}>{t("nothing")}</span>
      )}
    </td>
  )
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {words.fullLabel(point)}
      </th>
      {cell(before, t("before"))}
      {cell(after, t("after"))}
    </tr>
  )
}
