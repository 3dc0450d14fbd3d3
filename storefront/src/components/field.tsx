import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react"
import styles from "./field.module.css"

export type Frame = {
  /** Also the control's id unless `id` is given: unique on the page. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, in words; ties itself to the control for screen readers. */
  error?: string | null
  /** Shown after the label of a field that may stay empty, e.g. "(opcional)". */
  optional?: string
  id?: string
}

type FieldProps = Frame & Omit<InputHTMLAttributes<HTMLInputElement>, keyof Frame>
type SelectProps = Frame & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof Frame>

/** A labelled text field with its hint and error. */
export function Field({ label, hint, error, optional, id, ...input }: FieldProps) {
  const control = describe({ name: input.name, hint, error, id })
  return (
    <FieldFrame {...{ label, hint, error, optional }} id={control.id}>
      <input {...input} {...control} className={styles.control} />
    </FieldFrame>
  )
}

/** A labelled native select; its options are the children. */
export function SelectField({ label, hint, error, optional, id, children, ...select }: SelectProps) {
  const control = describe({ name: select.name, hint, error, id })
  return (
    <FieldFrame {...{ label, hint, error, optional }} id={control.id}>
      <select {...select} {...control} className={styles.control}>
        {children}
      </select>
    </FieldFrame>
  )
}

/** Label, hint and error around a control. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Omit<Frame, "name"> & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {optional ? <span className={styles.optional}>{optional}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** What ties a control to its hint and error. */
export function describe({ name, hint, error, id = name }: Pick<Frame, "name" | "hint" | "error" | "id">) {
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ")
  return {
    id,
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": error ? true : undefined,
  }
}
