"use client"

import { useFairNow } from "./fair-clock"
import { onNow } from "./on-now-of"
import styles from "./on-now.module.css"

export type SaidEvent = {
  id: string
  starts_at: string
  ends_at: string
  title: string
  kind: string
  /** When it begins, in Lima, in words. */
  when: string
  /** True where it is shown as a stream. */
  streamed: boolean
}

/**
 * What happens at the fair at this moment, or what comes next, by the server's clock. `made` is when the page was, which
 * stands in for the clock until that is known.
 */
export function OnNow({
  events,
  made,
  words,
}: {
  events: SaidEvent[]
  made: string
  words: { now: string; next: string; watch: string }
}) {
  const now = useFairNow() ?? Date.parse(made)
  const { current, next } = onNow(events, now)
  const shown = current.length > 0 ? current : next ? [next] : []
  if (shown.length === 0) return null
  return (
    <section className={styles.now} data-live={current.length > 0 ? "" : undefined} aria-labelledby="ahora">
      <div className={`page ${styles.inner}`}>
        <h2 id="ahora" className={styles.title}>
          {current.length > 0 ? words.now : words.next}
        </h2>
        <ul className={styles.list}>
          {shown.map((event) => (
            <li key={event.id}>
              <p className={styles.kind}>
                {event.kind} · {event.when}
              </p>
              <p className={styles.name}>
                <a href={`#evento-${event.id}`}>{event.title}</a>
              </p>
              {current.length > 0 && event.streamed ? (
                <a href={`#evento-${event.id}`} className="lone-link">
                  {words.watch}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
