import type { ReactNode } from "react"
import styles from "./facts.module.css"

/** What is known of one thing: terms and their values. Null ones are left out. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) =>
        value === null ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        )
      )}
    </dl>
  )
}
