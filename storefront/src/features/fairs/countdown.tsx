"use client"

import { useFairNow } from "./fair-clock"
import { timeLeft } from "./time-left"
import styles from "./countdown.module.css"

type Words = { title: string; days: string; hours: string; minutes: string; seconds: string }

/**
 * How long it still is to a moment, by the server's clock. What it counts to stands beside it in words, so that
 * nothing is lost without JavaScript; nobody is read the seconds aloud.
 */
export function Countdown({ to, words }: { to: string; words: Words }) {
  const now = useFairNow()
  const left = now === null ? null : timeLeft(Date.parse(to) - now)
  const parts = (["days", "hours", "minutes", "seconds"] as const).filter(
    (part) => part !== "days" || left?.days !== 0
  )
  return (
    <div
      className={styles.countdown}
      role="timer"
      aria-label={words.title}
      data-known={left ? "" : undefined}
    >
      <p className={styles.title}>{words.title}</p>
      <ol className={styles.parts} aria-hidden={left ? undefined : true}>
        {parts.map((part) => (
          <li key={part}>
            <b>{left ? String(left[part]).padStart(2, "0") : "··"}</b>
            <span>{words[part]}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
