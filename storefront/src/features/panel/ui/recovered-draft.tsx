"use client"

import { formatMoment } from "../table/format-moment"
import { usePanelWords } from "./panel-words"
import styles from "./panel-form.module.css"

/** Says that a form holds what was typed before and never sent, and how to be rid of it. */
export function RecoveredDraft({ at, discard }: { at: number | null; discard: () => void }) {
  const words = usePanelWords()
  if (at === null) return null
  const when = formatMoment(new Date(at).toISOString(), words.locale)
  return (
    <div role="status" className={styles.recovered}>
      <p>{words.recovered.replace("#", when)}</p>
      <button type="button" onClick={discard} className={styles.textButton}>
        {words.discard}
      </button>
    </div>
  )
}
