"use client"

import { type ChangeEvent, type KeyboardEvent, useRef, useState, useSyncExternalStore } from "react"
import { useForm } from "../form/form-context"
import type { EstablishmentOption } from "../registry/establishment-options"
import type { RoleAndScopeWords } from "./role-and-scope"
import fieldStyles from "@/components/field.module.css"
import tickList from "../ui/tick-list.module.css"
import styles from "./establishment-picker.module.css"

const nothing = () => () => undefined

/**
 * Establishments to tick, with a search over the list where there is JavaScript. Without, the whole list stands there
 * and the browser's own search finds a name.
 */
export function EstablishmentPicker({
  establishments,
  words,
}: {
  establishments: readonly EstablishmentOption[]
  words: RoleAndScopeWords
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("establishment_ids")
  const list = useRef<HTMLDivElement>(null)
  const scripted = useSyncExternalStore(
    nothing,
    () => true,
    () => false
  )
  const before = state.values.establishment_ids ?? []
  const [search, setSearch] = useState("")
  const [count, setCount] = useState(before.length)
  const error = state.errors.establishment_ids
  const wanted = fold(search)
  // What was ticked when the form opened stands first; it stays in its place while one ticks.
  const ordered = [
    ...establishments.filter(({ id: each }) => before.includes(each)),
    ...establishments.filter(({ id: each }) => !before.includes(each)),
  ]
  const recount = () => setCount(list.current?.querySelectorAll("input:checked").length ?? 0)
  const described = error ? `${id}-hint ${id}-error` : `${id}-hint`
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described} aria-invalid={error ? true : undefined}>
      <legend className={fieldStyles.label} data-label-of="establishment_ids">
        {words.establishments}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      {scripted ? (
        <div className={tickList.tools}>
          <input
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            value={search}
            onChange={(event: ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
            onKeyDown={(event: KeyboardEvent) => {
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
      <div ref={list} className={tickList.list} onChange={recount}>
        {ordered.map((each) => (
          <label
            key={each.id}
            className={tickList.choice}
            hidden={!fold(`${each.name} ${each.code}`).includes(wanted)}
          >
            <input
              type="checkbox"
              name="establishment_ids"
              value={each.id}
              defaultChecked={before.includes(each.id)}
            />
            <span>
              {each.name} <span className={styles.code}>{each.code}</span>
            </span>
          </label>
        ))}
      </div>
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
