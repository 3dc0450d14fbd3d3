import { getTranslations } from "next-intl/server"
import styles from "./close-steps.module.css"

export const CLOSE_STEPS = ["preview", "prepare", "approve"] as const

/** The three steps of a month's close, and the one that it is at; `"done"` when all are behind it. */
export async function CloseSteps({ current }: { current: (typeof CLOSE_STEPS)[number] | "done" }) {
  const t = await getTranslations("panel.closes.steps")
  const at = current === "done" ? CLOSE_STEPS.length : CLOSE_STEPS.indexOf(current)
  return (
    <ol className={styles.steps} aria-label={t("label")}>
      {CLOSE_STEPS.map((step, index) => (
        <li key={step} aria-current={index === at ? "step" : undefined} data-done={index < at}>
          <span aria-hidden="true" className={styles.mark}>
            {index < at ? "✓" : index + 1}
          </span>
          <span>
            <span className={styles.name}>{t(`${step}.name`)}</span>
            <span className={styles.text}>{t(index < at ? "behind" : `${step}.text`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
