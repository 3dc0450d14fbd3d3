"use client"

import { type FormEvent, useState } from "react"
import fieldStyles from "@/components/field.module.css"
import type { LabelFormat } from "./label-format"
import { readPieceNumbers } from "./piece-numbers"
import { SheetDrawing } from "./sheet-drawing"
import styles from "./label-fields.module.css"

export type LabelWords = {
  format: string
  pieces: string
  piecesHint: string
  start: string
  startHint: string
  certified: string
  certifiedHint: string
  summary: string
  unreadable: string
}

/** What stands in the fields when the page opens. */
export type LabelValues = { format: string; pieces: string; start: string; certified: boolean }

/**
 * What to print and on what: fields `formato`, `piezas`, `inicio`, `certificadas` of a form that asks for a file.
 * Each kind of sheet is drawn beside its name; the chosen one follows what is typed.
 */
export function LabelFields({
  formats,
  quantity,
  values,
  errors,
  words,
}: {
  formats: readonly LabelFormat[]
  quantity: number
  values: LabelValues
  errors: Readonly<Record<string, string>>
  words: LabelWords
}) {
  const [now, setNow] = useState(values)
  const chosen = formats.find(({ code }) => code === now.format) ?? formats[0]
  const perSheet = chosen ? chosen.columns * chosen.rows : 1
  const start = Math.min(Math.max(Number(now.start) || 1, 1), perSheet)
  const numbers = readPieceNumbers(now.pieces, quantity)

  function changed(event: FormEvent<HTMLDivElement>) {
    const input = event.target
    if (!(input instanceof HTMLInputElement)) return
    if (input.name === "formato") setNow({ ...now, format: input.value })
    if (input.name === "piezas") setNow({ ...now, pieces: input.value })
    if (input.name === "inicio") setNow({ ...now, start: input.value })
  }

  return (
    <div className={styles.fields} onInput={changed}>
      <fieldset className={styles.formats} aria-describedby={errors.formato ? "formato-error" : undefined}>
        <legend className={fieldStyles.label}>{words.format}</legend>
        {errors.formato ? (
          <p id="formato-error" className={fieldStyles.error}>
            {errors.formato}
          </p>
        ) : null}
        <div className={styles.list}>
          {formats.map((format) => (
            <label key={format.code} className={styles.format}>
              <input
                type="radio"
                name="formato"
                value={format.code}
                defaultChecked={format.code === chosen?.code}
              />
              <SheetDrawing
                sheet={format}
                start={format.code === chosen?.code ? start : 1}
                count={numbers?.count ?? quantity}
              />
              <span className={styles.name}>{format.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        name="piezas"
        label={words.pieces}
        hint={words.piecesHint.replace("#", String(quantity))}
        value={values.pieces}
        error={errors.piezas}
      />
      <TextField
        name="inicio"
        label={words.start}
        hint={words.startHint}
        value={values.start}
        error={errors.inicio}
        numeric
      />
      <label className={styles.tick}>
        <input type="checkbox" name="certificadas" value="true" defaultChecked={values.certified} />
        <span>
          {words.certified}
          <span className={fieldStyles.hint}>{words.certifiedHint}</span>
        </span>
      </label>
      <p aria-live="polite" className={styles.summary}>
        {numbers
          ? words.summary
              .replace("#", String(numbers.count))
              .replace("#", String(Math.ceil((numbers.count + start - 1) / perSheet)))
          : words.unreadable.replace("#", String(quantity))}
      </p>
    </div>
  )
}

function TextField({
  name,
  label,
  hint,
  value,
  error,
  numeric = false,
}: {
  name: string
  label: string
  hint: string
  value: string
  error: string | undefined
  numeric?: boolean
}) {
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={name} className={fieldStyles.label}>
        {label}
      </label>
      <p id={`${name}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
      <input
        id={name}
        name={name}
        defaultValue={value}
        inputMode={numeric ? "numeric" : "text"}
        autoComplete="off"
        maxLength={numeric ? 4 : 500}
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        aria-invalid={error ? true : undefined}
        className={`${fieldStyles.control} ${numeric ? styles.number : ""}`}
      />
      {error ? (
        <p id={`${name}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
