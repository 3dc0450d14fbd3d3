"use client"

import buttonStyles from "@/components/button.module.css"
import { usePanelWords } from "./panel-words"
import styles from "./panel-message.module.css"

/** A page that could not be made, most often because the API did not answer: what is safe, and the way on. */
export function PanelUnavailable() {
  const { error } = usePanelWords()
  return (
    <div className={styles.message}>
      <h1>{error.title}</h1>
      <p>{error.text}</p>
      {/* An empty address is this page's own, with its search. */}
      <a href="" className={`${buttonStyles.button} ${buttonStyles.primary}`}>
        {error.retry}
      </a>
      <a href="/panel" className="lone-link">
        {error.home}
      </a>
    </div>
  )
}
