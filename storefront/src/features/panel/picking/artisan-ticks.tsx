"use client"

import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import type { ArtisanOption } from "./workshop-artisans"
import tickList from "../ui/tick-list.module.css"
import styles from "./artisan-ticks.module.css"

export type ArtisanTicksWords = {
  label: string
  hint: string
  filter: string
  nobody: string
  chosenNone: string
  chosenOne: string
  /** `#` stands for how many. */
  chosenMany: string
}

const nothing = () => () => undefined

/** Artisans of a workshop to tick, under one name; with a search over the list where there is JavaScript. */
export function ArtisanTicks({
  name,
  artisans,
  words,
}: {
  name: string
  artisans: readonly ArtisanOption[]
  words: ArtisanTicksWords
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const list = useRef<HTMLDivElement>(null)
  const scripted = useSyncExternalStore(
    nothing,
    () => true,
    () => false
  )
  const before = state.values[name] ?? []
  const [search, setSearch] = useState("")
  const [count, setCount] = useState(before.length)
  const recount = () => setCount(list.current?.querySelectorAll("input:checked").length ?? 0)
  useEffect(() => {
    // A draft is put back after this effect, without an event.
    const timer = setTimeout(recount)
    return () => clearTimeout(timer)
  }, [])
  const error = state.errors[name]
  const wanted = fold(search)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.ticks}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of={name}>
        {words.label}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {artisans.length === 0 ? words.nobody : words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      {scripted && artisans.length > 0 ? (
        <div className={tickList.tools}>
          <input
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              // Enter would send the form half filled in.
              if (event.key === "Enter") event.preventDefault()
            }}
            className={fieldStyles.control}
          />
          <p aria-live="polite" className={fieldStyles.hint}>
            {count === 0
              ? words.chosenNone
              : (count === 1 ? words.chosenOne : words.chosenMany).replace("#", String(count))}
          </p>
        </div>
      ) : null}
      {artisans.length > 0 ? (
        <div ref={list} className={`${tickList.list} ${styles.list}`} onChange={recount}>
          {artisans.map((artisan) => (
            <label
              key={artisan.id}
              className={tickList.choice}
              hidden={!fold(`${artisan.code} ${artisan.alias ?? ""}`).includes(wanted)}
            >
              <input
                type="checkbox"
                name={name}
                value={artisan.id}
                defaultChecked={before.includes(artisan.id)}
              />
              <span>
                {artisan.code}
                {artisan.alias ? <span className={styles.alias}> · {artisan.alias}</span> : null}
              </span>
            </label>
          ))}
        </div>
      ) : null}
    </fieldset>
  )
}

/** Without accents and capitals, as people search. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
}
