import type { ReactNode } from "react"
import styles from "./record-list.module.css"

/** A few records of one kind, each with a title, a line about it, and what else there is to say. */
export function RecordList({
  records,
  none,
}: {
  records: readonly { key: string; title: ReactNode; text: ReactNode; more?: ReactNode }[]
  /** What to say when there are none. */
  none: string
}) {
  if (records.length === 0) return <p className="muted">{none}</p>
  return (
    <ul className={styles.records}>
      {records.map(({ key, title, text, more }) => (
        <li key={key}>
          <p className={styles.title}>{title}</p>
          <p className={styles.text}>{text}</p>
          {more ? <div>{more}</div> : null}
        </li>
      ))}
    </ul>
  )
}
