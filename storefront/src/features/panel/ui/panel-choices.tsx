"use client"

import type { ReactNode } from "react"
import { useForm } from "../form/form-context"
import fieldStyles from "@/components/field.module.css"
import styles from "./panel-choices.module.css"

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

/** Boxes to tick (`many`), or one of several to pick, under one question. */
export function PanelChoices({
  name,
  label,
  hint,
  choices,
  many = false,
  columns = false,
}: {
  name: string
  label: string
  hint?: ReactNode
  choices: readonly Choice[]
  many?: boolean
  /** Side by side where there is room: for many short choices. */
  columns?: boolean
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const value = state.values[name] ?? []
  const error = state.errors[name]
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.choices}
      aria-describedby={describedBy === "" ? undefined : describedBy}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of={name}>
        {label}
      </legend>
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
      <div className={styles.list} data-columns={columns}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type={many ? "checkbox" : "radio"}
              name={name}
              value={choice.value}
              disabled={choice.disabled}
              defaultChecked={Array.isArray(value) ? value.includes(choice.value) : value === choice.value}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className={fieldStyles.hint}>{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
