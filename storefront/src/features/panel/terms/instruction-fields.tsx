"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import fieldStyles from "@/components/field.module.css"
import { formatAmount } from "@/lib/money"
import { useForm } from "../form/form-context"
import { INSTRUCTION_ROWS, type InstructionRow, SAVINGS, sumRows, typedRows } from "./instruction-rows"
import { percentText } from "./measure-text"
import styles from "./instruction-fields.module.css"

/** The texts that the rows need in the browser; `#` stands for the row's number. */
export type InstructionWords = {
  parts: string
  hint: string
  to: string
  value: string
  unit: string
  nobody: string
  savings: string
  units: { percent: string; amount: string }
  /** `{percent}`, `{amount}`, `{rest}` and `{over}` are put in while one types. */
  sums: { none: string; both: string; percent: string; amount: string; over: string; unreadable: string }
}

/**
 * Where an artisan's part goes: fields `to_1`, `value_1`, `unit_1`, … What the rows come to is said while one types;
 * without JavaScript it is judged when the form was sent.
 */
export function InstructionFields({
  people,
  words,
}: {
  people: readonly { id: string; label: string }[]
  words: InstructionWords
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("parts")
  const box = useRef<HTMLFieldSetElement>(null)
  const [typed, setTyped] = useState<Record<string, string>>(() => texts(state.values))

  function recount() {
    const controls =
      box.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? []
    setTyped(Object.fromEntries([...controls].map(({ name, value }) => [name, value])))
  }
  useEffect(() => {
    // A draft is put back after this effect, without an event.
    const timer = setTimeout(recount)
    return () => clearTimeout(timer)
  }, [])

  const error = state.errors.parts
  const rows = typedRows((name) => typed[name] ?? "")
  const { text, right } = sumText(sumRows(rows), words.sums)
  return (
    <fieldset
      ref={box}
      id={id}
      tabIndex={-1}
      className={styles.parts}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
      onInput={(_event: FormEvent) => recount()}
    >
      <legend className={fieldStyles.label} data-label-of="parts">
        {words.parts}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div className={styles.rows}>
        {INSTRUCTION_ROWS.map((row) => (
          <Row key={row} {...{ row, people, words }} />
        ))}
      </div>
      <p aria-live="polite" className={styles.sum} data-right={right}>
        {text}
      </p>
    </fieldset>
  )
}

function Row({
  row,
  people,
  words,
}: {
  row: InstructionRow
  people: readonly { id: string; label: string }[]
  words: InstructionWords
}) {
  const { state, fieldId } = useForm()
  const named = (text: string) => text.replace("#", row)
  const control = (field: string) => {
    const name = `${field}_${row}`
    const value = state.values[name]
    const error = state.errors[name]
    const id = fieldId(name)
    return {
      error: error ? { id: `${id}-error`, text: error } : null,
      name,
      rest: {
        id,
        name,
        defaultValue: typeof value === "string" ? value : undefined,
        "aria-invalid": error ? (true as const) : undefined,
        "aria-describedby": error ? `${id}-error` : undefined,
        className: fieldStyles.control,
      },
    }
  }
  const [to, value, unit] = [control("to"), control("value"), control("unit")]
  return (
    <div className={styles.row}>
      <label htmlFor={to.rest.id} data-label-of={to.name} className="visually-hidden">
        {named(words.to)}
      </label>
      <select {...to.rest}>
        <option value="">{words.nobody}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.label}
          </option>
        ))}
        <option value={SAVINGS}>{words.savings}</option>
      </select>
      <label htmlFor={value.rest.id} data-label-of={value.name} className="visually-hidden">
        {named(words.value)}
      </label>
      <input
        {...value.rest}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        className={`${fieldStyles.control} ${styles.value}`}
      />
      <label htmlFor={unit.rest.id} className="visually-hidden">
        {named(words.unit)}
      </label>
      <select {...unit.rest}>
        <option value="percent">{words.units.percent}</option>
        <option value="amount">{words.units.amount}</option>
      </select>
      {[to.error, value.error].map((error) =>
        error ? (
          <p key={error.id} id={error.id} className={`${fieldStyles.error} ${styles.wide}`}>
            {error.text}
          </p>
        ) : null
      )}
    </div>
  )
}

function texts(values: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : []
    )
  )
}

function sumText(
  { percent, amount, unreadable }: ReturnType<typeof sumRows>,
  words: InstructionWords["sums"]
): { text: string; right: boolean } {
  const said = (text: string) =>
    text
      .replace("{percent}", percentText(percent))
      .replace("{amount}", formatAmount(amount))
      .replace("{rest}", percentText(10_000 - percent))
      .replace("{over}", percentText(percent - 10_000))
  if (unreadable > 0) return { text: words.unreadable, right: false }
  if (percent > 10_000) return { text: said(words.over), right: false }
  if (percent === 0 && amount === 0) return { text: words.none, right: true }
  if (percent === 0) return { text: said(words.amount), right: true }
  return { text: said(amount === 0 ? words.percent : words.both), right: true }
}
