import type { ReactNode } from "react"
import buttonStyles from "@/components/button.module.css"
import styles from "./confirm.module.css"

/**
 * A second step before what cannot be undone: the button opens what will happen and the form that does it. Nothing but
 * HTML, so that it works without JavaScript, by keyboard and with a screen reader.
 */
export function Confirm({
  action,
  title,
  text,
  children,
}: {
  /** The words of the button that opens it. */
  action: string
  title: string
  text: ReactNode
  /** The form, with a button that says again what it does ("Sí, suspender"). */
  children: ReactNode
}) {
  return (
    <details className={styles.confirm}>
      <summary className={`${buttonStyles.button} ${buttonStyles.secondary} ${styles.opener}`}>
        {action}
      </summary>
      <div className={styles.body}>
        <h3>{title}</h3>
        <div className={styles.text}>{text}</div>
        {children}
      </div>
    </details>
  )
}
