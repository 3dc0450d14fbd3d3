"use client"

import { useEffect, useRef, useState } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { LinePicture } from "./line-picture"
import { CODES, QUANTITY, TICK } from "./parcel-lines"
import styles from "./pack-lines.module.css"

/** A line that has pieces left to send. */
export type PackLine = {
  id: string
  title: string
  variant: string | null
  cover: string | null
  open: number
  /** Said of the line: "Quedan 2 de 3 · SKU". */
  note: string
  /** Said of the field for codes. */
  pieces: string
}

/** Texts of the form's lines; `#` stands for a number. */
export type PackWords = {
  lines: string
  hint: string
  quantity: string
  codes: string
  countNone: string
  countOne: string
  countMany: string
}

/** The pieces of an order to tick as they are put into the parcel, each with how many and, where it has one, its code. */
export function PackLines({ lines, words }: { lines: readonly PackLine[]; words: PackWords }) {
  const { state, fieldId } = useForm()
  const box = useRef<HTMLFieldSetElement>(null)
  const [pieces, setPieces] = useState(0)
  const id = fieldId("lines")
  const error = state.errors.lines

  function recount() {
    const form = box.current?.closest("form")
    if (!form) return
    const data = new FormData(form)
    setPieces(
      lines.reduce(
        (sum, line) => (data.has(TICK + line.id) ? sum + (Number(data.get(QUANTITY + line.id)) || 0) : sum),
        0
      )
    )
  }
  useEffect(() => {
    // A draft is put back after this effect, without an event.
    const timer = setTimeout(recount)
    return () => clearTimeout(timer)
  }, [])

  return (
    <fieldset
      ref={box}
      id={id}
      tabIndex={-1}
      className={styles.lines}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
      onInput={recount}
    >
      <legend className={fieldStyles.label} data-label-of="lines">
        {words.lines}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} words={words} />
        ))}
      </ul>
      <p aria-live="polite" className={styles.count}>
        {pieces === 0
          ? words.countNone
          : (pieces === 1 ? words.countOne : words.countMany).replace("#", String(pieces))}
      </p>
    </fieldset>
  )
}

function Line({ line, words }: { line: PackLine; words: PackWords }) {
  const { state, fieldId } = useForm()
  const tick = TICK + line.id
  const name = line.variant ? `${line.title}, ${line.variant}` : line.title
  return (
    <li className={styles.line}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          id={fieldId(tick)}
          name={tick}
          value="si"
          defaultChecked={(state.values[tick] ?? []).includes("si")}
        />
        <LinePicture url={line.cover} />
        <span>
          <span className={styles.title}>{name}</span>
          <span className={fieldStyles.hint}>{line.note}</span>
        </span>
      </label>
      <div className={styles.fields}>
        <LineField
          name={QUANTITY + line.id}
          label={words.quantity}
          of={name}
          inputMode="numeric"
          maxLength={4}
          start={String(line.open)}
        />
        <LineField
          name={CODES + line.id}
          label={words.codes}
          of={name}
          hint={line.pieces}
          maxLength={2000}
          autoCapitalize="characters"
        />
      </div>
    </li>
  )
}

function LineField({
  name,
  label,
  of,
  hint,
  start = "",
  ...input
}: {
  name: string
  label: string
  /** The piece that the field is about, for who hears only the label. */
  of: string
  hint?: string
  start?: string
  maxLength: number
  inputMode?: "numeric"
  autoCapitalize?: string
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const value = state.values[name]
  const error = state.errors[name]
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}{" "}
        <span className="visually-hidden" data-label-of={name}>
          {of}
        </span>
      </label>
      <input
        {...input}
        id={id}
        name={name}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typeof value === "string" ? value : start}
        aria-describedby={describedBy === "" ? undefined : describedBy}
        aria-invalid={error ? true : undefined}
        className={fieldStyles.control}
      />
      {hint ? (
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
