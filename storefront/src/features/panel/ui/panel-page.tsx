import type { ReactNode } from "react"
import { ToastMessage } from "./toast-message"
import styles from "./panel-page.module.css"

/**
 * The frame of every page of the panel: what it is, what can be done here (`actions`), what it is for (`intro`), and
 * what the last form had to say. `narrow` keeps forms and texts to a readable measure.
 */
export function PanelPage({
  title,
  intro,
  back,
  actions,
  narrow = false,
  children,
}: {
  title: ReactNode
  intro?: ReactNode
  /** A link to where one came from, above the title. */
  back?: ReactNode
  actions?: ReactNode
  narrow?: boolean
  children?: ReactNode
}) {
  return (
    <div className={styles.page} data-narrow={narrow}>
      <header className={styles.head}>
        {back ? <p className={styles.back}>{back}</p> : null}
        <div className={styles.titleRow}>
          <h1>{title}</h1>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
        {intro ? <p className={styles.intro}>{intro}</p> : null}
      </header>
      <ToastMessage />
      {children}
    </div>
  )
}
