import type { ReactNode } from "react"
import { ToastMessage } from "../ui/toast-message"
import styles from "./access-page.module.css"

/** The frame of the pages before the door: one thing to do, in the middle of a quiet page. */
export function AccessPage({
  title,
  intro,
  children,
}: {
  title: ReactNode
  intro?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.page}>
      <ToastMessage />
      <div className={styles.card}>
        <h1>{title}</h1>
        {intro ? <p className={styles.intro}>{intro}</p> : null}
        {children}
      </div>
    </div>
  )
}
