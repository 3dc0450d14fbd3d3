import type { ReactNode } from "react"
import styles from "./help.module.css"

/** An explanation for who wants one, folded away for who does not. */
export function Help({ question, children }: { question: string; children: ReactNode }) {
  return (
    <details className={styles.help}>
      <summary>{question}</summary>
      <div className={styles.text}>{children}</div>
    </details>
  )
}
