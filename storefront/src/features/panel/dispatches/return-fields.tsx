"use client"

import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { CONDITION, RESTOCK, RETURNED } from "./return-lines"
import styles from "./return-fields.module.css"

/** A line of which pieces come back. */
export type ReturnFieldLine = { id: string; name: string; note: string }

/** Texts of the fields. `condition` and `restock` are there where pieces are looked at as they arrive. */
export type ReturnWords = {
  lines: string
  hint: string
  quantity: string
  condition?: { label: string; choices: readonly { value: string; label: string }[] }
  restock?: string
  restockHint?: string
}

/** How many of each line come back; on arrival also how they were found and whether they are sold again. */
export function ReturnFields({ lines, words }: { lines: readonly ReturnFieldLine[]; words: ReturnWords }) {
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
      {lines.map((line) => (
        <div key={line.id} role="group" aria-label={line.name} className={styles.line}>
          <p>
            <strong>{line.name}</strong> <span className={fieldStyles.hint}>{line.note}</span>
          </p>
          <PanelField
            name={RETURNED + line.id}
            label={words.quantity}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
          />
          {words.condition ? (
            <PanelSelect name={CONDITION + line.id} label={words.condition.label}>
              {words.condition.choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </PanelSelect>
          ) : null}
          {words.restock ? (
            <label className={styles.tick}>
              <input
                type="checkbox"
                name={RESTOCK + line.id}
                value="si"
                defaultChecked={(state.values[RESTOCK + line.id] ?? []).includes("si")}
              />
              <span>
                {words.restock}
                <span className={fieldStyles.hint}>{words.restockHint}</span>
              </span>
            </label>
          ) : null}
        </div>
      ))}
    </fieldset>
  )
}
