"use client"

import { useEffect, useRef, useState } from "react"
import { formatCentimos } from "@/lib/money"
import { ask } from "./autosave/ask-server"
import { FILLED } from "./autosave/listing-desk"
import { formValues, listOf, textOf } from "./form/form-values"
import type { Split, SplitAnswer } from "./projected-split"
import styles from "./live-split.module.css"

const PAUSE_MS = 600

/** `#` stands for the price. */
export type SplitWords = { title: string; of: string; none: string; offline: string; note: string }

/** Where the money of the price beside it would go, as one types it. `first` is of what is saved. */
export function LiveSplit({ first, words }: { first: Split | null; words: SplitWords }) {
  const box = useRef<HTMLElement>(null)
  const [split, setSplit] = useState(first)
  const [stale, setStale] = useState(false)
  useEffect(() => {
    const form = box.current?.closest("form")
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = splitQuery(form)
    const typed = () => {
      const query = splitQuery(form)
      if (query === asked) return
      clearTimeout(timer)
      timer = setTimeout(() => void compute(query), PAUSE_MS)
    }
    const compute = async (query: string) => {
      asked = query
      const answer = await ask<SplitAnswer>(`/panel/publicaciones/reparto?${query}`, {})
      // Meanwhile something else may have been typed, and asked for.
      if (asked !== query) return
      setStale(answer === null)
      if (answer) setSplit(answer.split)
      else asked = ""
    }
    form.addEventListener("input", typed)
    form.addEventListener(FILLED, typed)
    return () => {
      clearTimeout(timer)
      form.removeEventListener("input", typed)
      form.removeEventListener(FILLED, typed)
    }
  }, [])
  return (
    <section ref={box} aria-labelledby="reparto" className={styles.split}>
      <h3 id="reparto" className={styles.title}>
        {words.title}
      </h3>
      <div aria-live="polite">
        {split === null ? (
          <p className="muted">{words.none}</p>
        ) : (
          <>
            <p className="muted">{words.of.replace("#", formatCentimos(split.amount))}</p>
            <dl className={styles.shares}>
              {split.shares.map(({ party, label, amount }) => (
                <div key={party} data-party={party}>
                  <dt>{label}</dt>
                  <dd>{formatCentimos(amount)}</dd>
                  <Bar part={amount} whole={split.amount} />
                </div>
              ))}
            </dl>
          </>
        )}
        {stale ? <p className={styles.stale}>{words.offline}</p> : null}
      </div>
      <p className="small muted">{words.note}</p>
    </section>
  )
}

function Bar({ part, whole }: { part: number; whole: number }) {
  const width = Math.max(0, Math.min(100, (100 * part) / Math.max(whole, 1)))
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect width={`${width.toFixed(2)}%`} height="100%" />
    </svg>
  )
}

function splitQuery(form: HTMLFormElement): string {
  const values = formValues(new FormData(form))
  const query = new URLSearchParams({
    taller: textOf(values, "workshop_id"),
    precio: textOf(values, "price"),
    pago: textOf(values, "agreed_pay"),
  })
  for (const maker of listOf(values, "makers")) {
    query.append("persona", maker)
    query.append("parte", textOf(values, `part_${maker}`))
  }
  return query.toString()
}
