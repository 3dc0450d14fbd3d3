import type { ReactNode } from "react"
import styles from "./list-actions.module.css"

/** Ways to fill a list, side by side where there is room. */
export function ListActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
