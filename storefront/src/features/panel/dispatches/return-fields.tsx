"use client"

import type { ReactNode } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import styles from "./return-fields.module.css"

/** A line of which pieces come back, with its fields. */
export type ReturnFieldLine = { id: string; name: string; note: string; fields: ReactNode }

/** The lines of a return under one question, each with its own fields. */
export function ReturnFields({
  label,
  hint,
  lines,
}: {
  label: string
  hint: string
  lines: readonly ReturnFieldLine[]
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("lines")
  const error = state.errors.lines
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.lines}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of="lines">
        {label}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      {lines.map((line) => (
        <div key={line.id} role="group" aria-label={line.name} className={styles.line}>
          <p>
            <strong>{line.name}</strong> <span className={fieldStyles.hint}>{line.note}</span>
          </p>
          {line.fields}
        </div>
      ))}
    </fieldset>
  )
}
