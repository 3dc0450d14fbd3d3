import type { ReactNode } from "react"
import styles from "./notice.module.css"

/** Something to know before going on: what happened, what is safe, what to do. Errors are announced at once. */
export function Notice({
  kind = "information",
  title,
  children,
}: {
  kind?: "information" | "success" | "error"
  title?: string
  children: ReactNode
}) {
  return (
    <div className={styles.notice} data-kind={kind} role={kind === "error" ? "alert" : "status"}>
      {title ? <p className={styles.title}>{title}</p> : null}
      <div className={styles.body}>{children}</div>
    </div>
  )
}
