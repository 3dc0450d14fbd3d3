"use client"

import { useEffect, useRef, useState } from "react"
import styles from "./event-video.module.css"

export type SaidVideo = { embed_url: string | null; page_url: string; title: string }

/**
 * A film of the programme. Nothing of it is asked for before somebody clicks: whose it is, and that they will see the
 * visit, stands on the button. Without JavaScript, or where it cannot be framed, a link to its own page.
 */
export function EventVideo({
  video: { embed_url: embed, page_url: page, title },
  words,
}: {
  video: SaidVideo
  words: { play: string; privacy: string; open: string }
}) {
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (open) frame.current?.focus()
  }, [open])
  const link = (
    <a href={page} rel="noopener" className="lone-link">
      {words.open}
    </a>
  )
  if (embed === null) return link
  return (
    <div className={styles.video}>
      {open ? (
        <iframe
          ref={frame}
          src={embed}
          title={title}
          allow="fullscreen; picture-in-picture; encrypted-media"
          allowFullScreen
          referrerPolicy="strict-origin-when-cross-origin"
          className={styles.frame}
        />
      ) : (
        <button type="button" onClick={() => setOpen(true)} className={styles.play}>
          <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
            <path d="M4 24 24 4l20 20-20 20z" fill="#e0a526" />
            <path d="M20 16v16l13-8z" fill="#231f1c" />
          </svg>
          <span className={styles.word}>{words.play}</span>
          <span className={styles.privacy}>{words.privacy}</span>
        </button>
      )}
      {link}
    </div>
  )
}
