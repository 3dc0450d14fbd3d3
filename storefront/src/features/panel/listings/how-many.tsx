"use client"

import type { ReactNode } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { HOW_MANY, type HowMany } from "./form/listing-values"
import { textOf } from "./form/form-values"
import styles from "./how-many.module.css"

/** How the piece comes, and what that asks: how many alike, or what there is to choose among. */
export function HowManyFields({
  label,
  choices,
  several,
  options,
}: {
  label: string
  choices: Record<HowMany, string>
  several: ReactNode
  options: ReactNode
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("how_many")
  const chosen = textOf(state.values, "how_many") || "several"
  const error = state.errors.how_many
  return (
    <div className={styles.group}>
      <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className={fieldStyles.label} data-label-of="how_many">
          {label}
        </legend>
        {error ? (
          <p id={`${id}-error`} className={fieldStyles.error}>
            {error}
          </p>
        ) : null}
        <div className={styles.choices}>
          {HOW_MANY.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="how_many" value={value} defaultChecked={chosen === value} />
              <span>{choices[value]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.several}>{several}</div>
      <div className={styles.options}>{options}</div>
    </div>
  )
}
