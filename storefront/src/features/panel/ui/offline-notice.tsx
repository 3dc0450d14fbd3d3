"use client"

import { useSyncExternalStore } from "react"
import styles from "./offline-notice.module.css"

function subscribe(changed: () => void) {
  window.addEventListener("online", changed)
  window.addEventListener("offline", changed)
  return () => {
    window.removeEventListener("online", changed)
    window.removeEventListener("offline", changed)
  }
}

/** Says that the line is gone while it is: pages do not open, and what is typed is safe. */
export function OfflineNotice({ text }: { text: string }) {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true
  )
  return (
    <div role="status" className={styles.place}>
      {online ? null : <p className={styles.notice}>{text}</p>}
    </div>
  )
}
