"use client"

import { usePanelWords } from "../../ui/panel-words"
import { fieldName } from "../form/field-name"
import { useDesk } from "./listing-desk"
import type { SaveStatus } from "./autosaver"
import styles from "./save-status.module.css"

/** `#` stands for a time, or for a count of photos. */
export type SaveStatusWords = Record<Exclude<SaveStatus, "saved">, string> & {
  savedAt: string
  fresh: string
  reload: string
  recovered: string
  discard: string
  fields: Record<string, string>
  taken: string
  somebody: string
}

/** Says all the while whether what was typed is safe, and where. */
export function SaveStatusBar({ words }: { words: SaveStatusWords }) {
  const { state, live, saver } = useDesk()
  const { locale } = usePanelWords()
  if (!live) return null
  const { status, savedAt, refusal, recoveredAt, taken } = state
  const clock = (time: string | number) =>
    new Intl.DateTimeFormat("es-PE", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "America/Lima",
    }).format(new Date(time))
  const saved = savedAt === null ? words.fresh : words.savedAt.replace("#", clock(savedAt))
  // What is said while one types does not change with every letter: readers would say it each time.
  const text =
    status === "saved" || status === "typing" || status === "saving"
      ? saved
      : status === "refused"
        ? (refusal ?? words.refused)
        : words[status]
  return (
    <div className={styles.bar} data-status={status}>
      <p role="status" lang={locale} className={styles.text}>
        {text}
        {status === "ended" ? (
          <>
            {" "}
            <a href="/panel/ingresar" target="_blank" rel="noreferrer">
              {words.reload}
            </a>
          </>
        ) : null}
      </p>
      {status === "typing" || status === "saving" ? (
        <p className={styles.more} aria-hidden="true">
          {words[status]}
        </p>
      ) : null}
      {recoveredAt === null ? null : (
        <p className={styles.more}>
          {words.recovered.replace("#", clock(recoveredAt))}{" "}
          <button type="button" className={styles.button} onClick={() => saver?.discard()}>
            {words.discard}
          </button>
        </p>
      )}
      {taken ? (
        <p role="status" className={styles.more}>
          {words.taken
            .replace("#", taken.by ?? words.somebody)
            .replace("#", [...new Set(taken.names.map((name) => fieldName(name, words.fields)))].join(", "))}
        </p>
      ) : null}
    </div>
  )
}
