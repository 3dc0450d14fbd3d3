"use client"

import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { PanelField } from "../ui/panel-field"
import styles from "./score-fields.module.css"

type ScoredCriterion = {
  id: string
  name: string
  /** The question, with the most points there are. */
  label: string
  help: string
  remark: string
  most: number
}

/** A row of points from none to the most for each criterion, and a remark: fields `points-<id>` and `note-<id>`. */
export function ScoreFields({
  criteria,
  optional,
}: {
  criteria: readonly ScoredCriterion[]
  optional: string
}) {
  return criteria.map((criterion) => (
    <div key={criterion.id} className={styles.criterion}>
      <Points {...criterion} />
      <PanelField
        name={`note-${criterion.id}`}
        label={criterion.remark}
        optional={optional}
        autoComplete="off"
        maxLength={500}
      />
    </div>
  ))
}

function Points({ id, label, help, most }: ScoredCriterion) {
  const { state, fieldId } = useForm()
  const name = `points-${id}`
  const field = fieldId(name)
  const error = state.errors[name]
  return (
    <fieldset
      id={field}
      tabIndex={-1}
      className={styles.points}
      aria-describedby={error ? `${field}-hint ${field}-error` : `${field}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of={name}>
        {label}
      </legend>
      <p id={`${field}-hint`} className={fieldStyles.hint}>
        {help}
      </p>
      {error ? (
        <p id={`${field}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div className={styles.scale}>
        {Array.from({ length: most + 1 }, (_, points) => (
          <label key={points} className={styles.point}>
            <input
              type="radio"
              name={name}
              value={points}
              defaultChecked={state.values[name] === String(points)}
            />
            <span>{points}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
