import { getLocale, getTranslations } from "next-intl/server"
import { formatMoment } from "../table/format-moment"
import styles from "./batch-steps.module.css"
import type { Batch } from "./payout"

/** The way of a batch from being prepared to every payment's outcome; what is done is filled, what comes next is named. */
export async function BatchSteps({ batch }: { batch: Batch }) {
  const [t, locale] = await Promise.all([getTranslations("panel.payouts.batch"), getLocale()])
  const { rail, state, states, created_at, released_at, file_given_at, done_at } = batch
  const settled = (states.paid?.count ?? 0) + (states.returned?.count ?? 0) > 0
  const released = state === "released" || state === "done"
  const steps: { word: StepWord; at: string | null; done: boolean }[] = [
    { word: "stepPrepare", at: created_at, done: true },
    { word: "stepRelease", at: released_at, done: released },
    ...(rail === "bank-file"
      ? ([
          { word: "stepFile", at: file_given_at, done: file_given_at !== null },
          { word: "stepResults", at: null, done: settled },
        ] as const)
      : ([{ word: "stepProof", at: null, done: settled }] as const)),
    { word: "stepDone", at: done_at, done: state === "done" },
  ]
  const reached = steps.findLastIndex(({ done }) => done)
  const next = state === "cancelled" || reached === steps.length - 1 ? -1 : reached + 1
  return (
    <ol className={styles.steps} aria-label={t("steps")}>
      {steps.map(({ word, at, done }, index) => (
        <li key={word} data-done={done} aria-current={index === next ? "step" : undefined}>
          <span className={styles.word}>{t(word)}</span>
          <span className={styles.when}>
            {done
              ? at
                ? formatMoment(at, locale)
                : t("stepIsDone")
              : index < reached
                ? t("stepIsSkipped")
                : index === next
                  ? t("stepIsNext")
                  : t("stepIsLater")}
          </span>
        </li>
      ))}
    </ol>
  )
}

type StepWord = "stepPrepare" | "stepRelease" | "stepFile" | "stepProof" | "stepResults" | "stepDone"
