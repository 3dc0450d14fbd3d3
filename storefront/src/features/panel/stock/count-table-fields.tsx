"use client"

import { useRef, useState, useSyncExternalStore } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { COUNT } from "./count-fields"
import styles from "./count-table-fields.module.css"

/** A piece to be counted. */
export type CountPiece = {
  id: string
  name: string
  /** Said under its name: code, workshop. */
  note: string
  stocked: number
  /** "Según el sistema: 7, de ellas 2 vendidas". */
  expected: string
}

export type CountWords = {
  pieces: string
  hint: string
  /** Of a field; `#` stands for the piece. */
  counted: string
  same: string
  /** `#` stands for a number. */
  doneNone: string
  doneSome: string
}

const nothing = () => () => undefined

/** A table of pieces with a field for each: counted from top to bottom with Enter or the thumb. Blank is "not counted". */
export function CountTableFields({ pieces, words }: { pieces: readonly CountPiece[]; words: CountWords }) {
  const { state, fieldId } = useForm()
  const list = useRef<HTMLUListElement>(null)
  const [counted, setCounted] = useState(0)
  const scripted = useSyncExternalStore(
    nothing,
    () => true,
    () => false
  )
  const id = fieldId("pieces")
  const error = state.errors.pieces
  const recount = () =>
    setCounted(
      [...(list.current?.querySelectorAll("input") ?? [])].filter(({ value }) => value !== "").length
    )
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.table}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
      onInput={recount}
    >
      <legend className={fieldStyles.label} data-label-of="pieces">
        {words.pieces}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <ul ref={list} className={styles.pieces}>
        {pieces.map((piece, i) => (
          <Piece
            key={`${piece.id}-${state.answer}`}
            piece={piece}
            words={words}
            scripted={scripted}
            recount={recount}
            next={pieces[i + 1]?.id ?? null}
          />
        ))}
      </ul>
      <p aria-live="polite" className={styles.count}>
        {counted === 0 ? words.doneNone : words.doneSome.replace("#", String(counted))}
      </p>
    </fieldset>
  )
}

function Piece({
  piece,
  words,
  scripted,
  recount,
  next,
}: {
  piece: CountPiece
  words: CountWords
  scripted: boolean
  recount: () => void
  next: string | null
}) {
  const { state, fieldId } = useForm()
  const field = useRef<HTMLInputElement>(null)
  const name = COUNT + piece.id
  const id = fieldId(name)
  const value = state.values[name]
  const error = state.errors[name]
  const goOn = () => {
    const following = next === null ? null : document.getElementById(fieldId(COUNT + next))
    following?.focus()
  }
  return (
    <li className={styles.piece}>
      <label htmlFor={id} className={styles.what}>
        <span className="visually-hidden">{words.counted.replace("#", "")} </span>
        <span className={styles.name} data-label-of={name}>
          {piece.name}
        </span>
        <span className={fieldStyles.hint}>{piece.note}</span>
      </label>
      <p id={`${id}-expected`} className={styles.expected}>
        {piece.expected}
      </p>
      <div className={styles.field}>
        <input
          ref={field}
          id={id}
          name={name}
          inputMode="numeric"
          enterKeyHint="next"
          autoComplete="off"
          maxLength={6}
          defaultValue={typeof value === "string" ? value : undefined}
          aria-describedby={error ? `${id}-expected ${id}-error` : `${id}-expected`}
          aria-invalid={error ? true : undefined}
          onKeyDown={(event) => {
            // Enter goes on to the next piece: nobody wants to send half a count.
            if (event.key !== "Enter" || next === null) return
            event.preventDefault()
            goOn()
          }}
          className={`${fieldStyles.control} ${styles.number}`}
        />
        {scripted ? (
          <button
            type="button"
            className={styles.same}
            aria-label={`${words.same}: ${piece.name}, ${piece.stocked}`}
            onClick={() => {
              if (!field.current) return
              field.current.value = String(piece.stocked)
              // Drafts are kept on what is typed.
              field.current.dispatchEvent(new Event("input", { bubbles: true }))
              recount()
              goOn()
            }}
          >
            {words.same}
          </button>
        ) : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className={`${fieldStyles.error} ${styles.wide}`}>
          {error}
        </p>
      ) : null}
    </li>
  )
}
