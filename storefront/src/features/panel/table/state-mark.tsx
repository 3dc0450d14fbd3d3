import type { ReactNode } from "react"
import styles from "./state-mark.module.css"

/** A state in words with a mark whose shape says the same as its colour. */
export function StateMark({
  tone,
  children,
}: {
  tone: "good" | "waiting" | "stopped" | "quiet"
  children: ReactNode
}) {
  return (
    <span className={styles.state} data-tone={tone}>
      {children}
    </span>
  )
}
