"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"
import { useForm } from "../form/form-context"
import styles from "./ordered-rows.module.css"

/** The texts of the rows; `#` stands for a row's number. */
export type RowWords = { row: string; add: string; up: string; down: string; remove: string }

/**
 * Rows of a form in an order that people can change. The keys of the rows stand, as they are ordered, in hidden fields
 * called `name`, and each row's own fields begin with `<name>-<key>-`. Without JavaScript there is one empty row to fill,
 * and a row is taken away by emptying it.
 */
export function OrderedRows({
  name,
  initial,
  most,
  fixed = false,
  words,
  children,
}: {
  name: string
  /** Keys of the rows at first. */
  initial: readonly string[]
  most: number
  /** None is added or taken away; they can still be moved. */
  fixed?: boolean
  words: RowWords
  children: (key: string) => ReactNode
}) {
  const { state } = useForm()
  const sent = state.values[name]
  const [keys, setKeys] = useState<readonly string[]>(() => {
    const begun = Array.isArray(sent) ? sent : initial
    return fixed || begun.length >= most || Array.isArray(sent) ? begun : [...begun, "new0"]
  })
  const [ready, setReady] = useState(false)
  const next = useRef(1)
  const [focus, setFocus] = useState<string | null>(null)
  useEffect(() => setReady(true), [])
  useEffect(() => {
    // A row that was moved in the page has lost the focus.
    if (focus !== null) document.getElementById(focus)?.focus()
  }, [focus, keys])

  function move(key: string, by: -1 | 1) {
    const at = keys.indexOf(key)
    const other = keys[at + by]
    if (other === undefined) return
    const moved = [...keys]
    moved[at] = other
    moved[at + by] = key
    setKeys(moved)
    const ends = at + by === 0 || at + by === keys.length - 1
    setFocus(`${name}-${key}-${(by === -1) === ends ? "down" : "up"}`)
  }

  function remove(key: string) {
    const at = keys.indexOf(key)
    const near = keys[at + 1] ?? keys[at - 1]
    setKeys(keys.filter((each) => each !== key))
    setFocus(near === undefined ? `${name}-add` : `${name}-${near}-remove`)
  }

  function add() {
    const taken = new Set(keys)
    let key = `new${next.current++}`
    while (taken.has(key)) key = `new${next.current++}`
    setKeys([...keys, key])
    setFocus(`${name}-${key}-row`)
  }

  return (
    <div className={styles.rows}>
      <ol className={styles.list}>
        {keys.map((key, place) => {
          const title = words.row.replace("#", String(place + 1))
          const tool = (kind: "up" | "down" | "remove", disabled: boolean, act: () => void) => (
            <button
              id={`${name}-${key}-${kind}`}
              type="button"
              className={styles.tool}
              aria-label={`${words[kind]}: ${title}`}
              disabled={disabled}
              onClick={act}
            >
              {words[kind]}
            </button>
          )
          return (
            <li key={key} className={styles.row}>
              <fieldset id={`${name}-${key}-row`} tabIndex={-1} className={styles.fields}>
                <legend className={styles.title}>{title}</legend>
                <input type="hidden" name={name} value={key} />
                {children(key)}
              </fieldset>
              {ready ? (
                <p className={styles.tools}>
                  {tool("up", place === 0, () => move(key, -1))}
                  {tool("down", place === keys.length - 1, () => move(key, 1))}
                  {fixed ? null : tool("remove", false, () => remove(key))}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
      {ready && !fixed && keys.length < most ? (
        <button id={`${name}-add`} type="button" className={styles.add} onClick={add}>
          {words.add}
        </button>
      ) : null}
    </div>
  )
}
