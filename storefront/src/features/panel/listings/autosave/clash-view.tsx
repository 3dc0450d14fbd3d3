"use client"

import { useEffect, useRef, useState } from "react"
import { Button } from "@/components/button"
import { usePanelWords } from "../../ui/panel-words"
import { formatMoment } from "../../table/format-moment"
import { fieldName } from "../form/field-name"
import { useDesk } from "./listing-desk"
import styles from "./clash-view.module.css"

/** `#` stands for who, and then when. */
export type ClashWords = {
  title: string
  text: string
  somebody: string
  mine: string
  theirs: string
  empty: string
  keep: string
  fields: Record<string, string>
}

/**
 * Two people wrote the same fields: both versions side by side, and which one stays. Mine is chosen at first, and
 * nothing is sent until somebody decided.
 */
export function ClashView({ words }: { words: ClashWords }) {
  const { state, saver } = useDesk()
  const { locale } = usePanelWords()
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const box = useRef<HTMLElement>(null)
  const { clash } = state
  useEffect(() => {
    setTheirs([])
    box.current?.focus()
  }, [clash])
  if (!clash) return null
  const text = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value.join(", ") : value)?.trim() || words.empty
  const by = clash.by ?? words.somebody
  const pick = (name: string, isTheirs: boolean) =>
    setTheirs((before) => [...before.filter((each) => each !== name), ...(isTheirs ? [name] : [])])
  return (
    <section ref={box} tabIndex={-1} role="alertdialog" aria-labelledby="choque" className={styles.clash}>
      <h2 id="choque">{words.title}</h2>
      <p>{words.text.replace("#", by).replace("#", clash.at ? formatMoment(clash.at, locale) : "")}</p>
      {clash.names.map((name) => (
        <fieldset key={name} className={styles.field}>
          <legend>{fieldName(name, words.fields)}</legend>
          {(["mine", "theirs"] as const).map((side) => (
            <label key={side} className={styles.side}>
              {/* The name begins so that it is no field of the listing. */}
              <input
                type="radio"
                name={`_clash_${name}`}
                checked={theirs.includes(name) === (side === "theirs")}
                onChange={() => pick(name, side === "theirs")}
              />
              <span>
                <strong>{side === "mine" ? words.mine : words.theirs.replace("#", by)}</strong>
                <span className={styles.value}>{text(clash[side][name])}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button type="button" onClick={() => void saver?.choose(theirs)}>
        {words.keep}
      </Button>
    </section>
  )
}
