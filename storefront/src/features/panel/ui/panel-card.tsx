import type { ReactNode } from "react"
import styles from "./panel-card.module.css"

/** A part of a page with its own heading: a form, a list of facts. */
export function PanelCard({
  id,
  title,
  intro,
  children,
}: {
  id?: string
  title?: ReactNode
  intro?: ReactNode
  children: ReactNode
}) {
  return (
    <section id={id} className={styles.card}>
      {title ? <h2>{title}</h2> : null}
      {intro ? <p className={styles.intro}>{intro}</p> : null}
      {children}
    </section>
  )
}
