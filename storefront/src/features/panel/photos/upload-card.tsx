"use client"

import fieldStyles from "@/components/field.module.css"
import type { Upload, UploadState } from "./upload-queue"
import styles from "./photo-board.module.css"

export type UploadCardWords = Record<UploadState, string> & {
  retry: string
  drop: string
  progress: string
}

/** A photo on its way: how far it is, and why it stopped. */
export function UploadCard({
  upload,
  words,
  retry,
  drop,
}: {
  upload: Upload
  words: UploadCardWords
  retry: () => void
  drop: () => void
}) {
  const { name, state, bytes, sent, thumbnail, reason } = upload
  const percent = bytes === 0 ? 0 : Math.floor((100 * sent) / bytes)
  return (
    <li className={styles.upload} data-state={state}>
      <div className={styles.small}>{thumbnail ? <img src={thumbnail} alt="" /> : null}</div>
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        {state === "sending" || state === "paused" ? (
          <progress
            max={100}
            value={percent}
            aria-label={`${words.progress}: ${name}`}
            className={styles.progress}
          />
        ) : null}
        <p
          className={state === "refused" ? fieldStyles.error : fieldStyles.hint}
          role={state === "refused" ? "alert" : undefined}
        >
          {reason ?? words[state]}
          {state === "sending" ? <span className={styles.percent}> {percent} %</span> : null}
        </p>
      </div>
      <div className={styles.acts}>
        {state === "paused" ? (
          <button type="button" className={styles.act} onClick={retry} title={words.retry}>
            <span aria-hidden="true">⟳</span>
            <span className="visually-hidden">
              {words.retry}: {name}
            </span>
          </button>
        ) : null}
        <button type="button" className={styles.act} onClick={drop} title={words.drop}>
          <span aria-hidden="true">✕</span>
          <span className="visually-hidden">
            {words.drop}: {name}
          </span>
        </button>
      </div>
    </li>
  )
}
