"use client"

import { useEffect, useState } from "react"
import { Button } from "@/components/button"
import buttonStyles from "@/components/button.module.css"
import styles from "./second-factor.module.css"

/** Ways to keep recovery codes. Downloading is a plain link; copying and printing appear where scripts run. */
export function CodeTools({
  text,
  words,
}: {
  text: string
  words: { copy: string; copied: string; print: string; download: string }
}) {
  const [scripted, setScripted] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setScripted(true), [])
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false)
    )
  }
  return (
    <div className={styles.tools}>
      {scripted ? (
        <>
          <Button type="button" look="secondary" onClick={copy} aria-live="polite">
            {copied ? words.copied : words.copy}
          </Button>
          <Button type="button" look="secondary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      ) : null}
      <a
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        download="codigos.txt"
        className={`${buttonStyles.button} ${buttonStyles.secondary}`}
      >
        {words.download}
      </a>
    </div>
  )
}
