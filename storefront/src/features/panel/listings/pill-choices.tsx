"use client"

import { useState } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { listOf } from "./form/form-values"
import styles from "./pill-choices.module.css"

type Choice = { value: string; label: string }

/**
 * Many short choices to tick, side by side as far as there is room, each tall enough for a thumb. Where some are usual,
 * those come first with what is ticked, and the rest is folded away under `more`.
 */
export function PillChoices({
  name,
  label,
  hint,
  choices,
  usual,
  more,
}: {
  name: string
  label: string
  hint: string
  choices: readonly Choice[]
  /** Values in their order; none: nothing is folded away. */
  usual: readonly string[]
  more: string
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const error = state.errors[name]
  const ticked = listOf(state.values, name)
  // As the page opened: a pill that is ticked later stays where the thumb found it.
  const [first] = useState(() => shownFirst(choices, usual, ticked))
  const rest = choices.filter((choice) => !first.includes(choice))
  const pills = (some: readonly Choice[]) => (
    <div className={styles.pills}>
      {some.map((choice) => (
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
  )
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
      {pills(first)}
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary>{more}</summary>
          {pills(rest)}
        </details>
      ) : null}
    </fieldset>
  )
}

function shownFirst(
  choices: readonly Choice[],
  usual: readonly string[],
  ticked: readonly string[]
): readonly Choice[] {
  if (usual.length === 0) return choices
  const byValue = new Map(choices.map((choice) => [choice.value, choice]))
  return [...new Set([...usual, ...ticked])].flatMap((value) => byValue.get(value) ?? [])
}
