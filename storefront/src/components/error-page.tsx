import type { ReactNode } from "react"
import styles from "./error-page.module.css"

/** The shop's one page for "this did not work": what happened, what is safe, and ways on as children. */
export function ErrorPage({
  mark,
  title,
  text,
  children,
}: {
  mark: string
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <div className={`page ${styles.page}`}>
      <p className={styles.mark} aria-hidden="true">
        {mark}
      </p>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  )
}
