import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCentimos } from "@/lib/money"
import type { CloseTotals } from "./close"
import styles from "./held-reasons.module.css"

/** What is held and why, in plain words with the article; `path` is the list of those people, narrowed by reason. */
export async function HeldReasons({
  reasons,
  path,
}: {
  reasons: CloseTotals["held_by_reason"]
  path?: string
}) {
  const [t, words] = await Promise.all([
    getTranslations("panel.closes.figures"),
    getTranslations("panel.holds.reasons"),
  ])
  if (reasons.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ reason, amount, artisans }) => (
        <li key={reason}>
          <p className={styles.head}>
            <strong>{words(`${reason}.name`)}</strong>
            <span className={styles.amount}>{formatCentimos(amount)}</span>
          </p>
          <p>{words(`${reason}.why`)}</p>
          <p className={styles.article}>{words(`${reason}.article`)}</p>
          <p className={styles.article}>
            {path ? (
              <Link href={`${path}?motivo=${reason}`}>{t("heldOf", { count: artisans })}</Link>
            ) : (
              t("heldOf", { count: artisans })
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
