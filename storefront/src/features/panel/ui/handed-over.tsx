"use client"

import { useEffect, useRef } from "react"
import { Button } from "@/components/button"
import buttonStyles from "@/components/button.module.css"
import { useForm } from "../form/form-context"
import styles from "./handed-over.module.css"

/**
 * What a form handed over, to be read or kept once. Facts go when the page is left, hidden behind another, or after
 * `MINUTES`; without JavaScript they stand in the answer to the form alone, which browsers are told not to keep.
 */
export function HandedOver({
  words,
}: {
  words: { title: string; text: string; hide: string; download: string }
}) {
  const { state, forget } = useForm()
  const { handover } = state
  const box = useRef<HTMLDivElement>(null)
  const secret = Boolean(handover?.facts)

  useEffect(() => {
    if (handover) box.current?.focus()
  }, [handover])
  useEffect(() => {
    if (!secret) return
    const hidden = () => document.visibilityState === "hidden" && forget()
    const timer = setTimeout(forget, MINUTES * 60_000)
    document.addEventListener("visibilitychange", hidden)
    window.addEventListener("pagehide", forget)
    return () => {
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", hidden)
      window.removeEventListener("pagehide", forget)
    }
  }, [secret, forget])

  if (!handover) return null
  const { facts, file } = handover
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={words.title} className={styles.box} translate="no">
      <p className={styles.title}>{words.title}</p>
      {facts ? (
        <dl className={styles.facts}>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="small muted">{words.text}</p>
      <div className={styles.tools}>
        {file ? (
          <a
            href={`data:${file.mediaType};base64,${file.base64}`}
            download={file.name}
            className={`${buttonStyles.button} ${buttonStyles.primary}`}
          >
            {words.download}
          </a>
        ) : null}
        {facts ? (
          <Button type="button" look="secondary" onClick={forget}>
            {words.hide}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

const MINUTES = 2
