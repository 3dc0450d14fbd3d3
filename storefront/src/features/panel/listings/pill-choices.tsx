"use client"

import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { listOf } from "./form/form-values"
import styles from "./pill-choices.module.css"

/** Many short choices to tick, side by side as far as there is room, each tall enough for a thumb. */
export function PillChoices({
  name,
  label,
  hint,
  choices,
}: {
  name: string
  label: string
  hint: string
  choices: readonly { value: string; label: string }[]
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const error = state.errors[name]
  const ticked = listOf(state.values, name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.choices}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of={name}>
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
      <div className={styles.pills}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.pill}>
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              defaultChecked={ticked.includes(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
