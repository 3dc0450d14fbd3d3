"use client"

import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"
import { useForm } from "../form/form-context"
import styles from "@/components/field.module.css"

type Frame = { name: string; label: string; hint?: ReactNode; optional?: string }
type Rest<Attributes> = Omit<Attributes, keyof Frame | "id" | "defaultValue" | "defaultChecked">

/** A text field of a `PanelForm`, with its hint and what is wrong with it. */
export function PanelField({
  name,
  label,
  hint,
  optional,
  ...input
}: Frame & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const field = useField(name, hint)
  const secret = input.type === "password"
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <input
        {...input}
        {...field.control}
        defaultValue={secret ? undefined : field.value}
        className={styles.control}
      />
    </FieldFrame>
  )
}

/** A field for a longer text. */
export function PanelTextarea({
  name,
  label,
  hint,
  optional,
  ...textarea
}: Frame & Rest<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const field = useField(name, hint)
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <textarea
        rows={6}
        {...textarea}
        {...field.control}
        defaultValue={field.value}
        className={styles.control}
      />
    </FieldFrame>
  )
}

/** A choice of one; its options are the children. */
export function PanelSelect({
  name,
  label,
  hint,
  optional,
  children,
  ...select
}: Frame & Rest<SelectHTMLAttributes<HTMLSelectElement>>) {
  const field = useField(name, hint)
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <select {...select} {...field.control} defaultValue={field.value} className={styles.control}>
        {children}
      </select>
    </FieldFrame>
  )
}

function useField(name: string, hint: ReactNode) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const value = state.values[name]
  const error = state.errors[name]
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ")
  return {
    value: typeof value === "string" ? value : undefined,
    control: {
      id,
      name,
      "aria-describedby": describedBy === "" ? undefined : describedBy,
      "aria-invalid": error ? (true as const) : undefined,
    },
  }
}

function FieldFrame({ name, label, hint, optional, children }: Frame & { children: ReactNode }) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const error = state.errors[name]
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <span data-label-of={name}>{label}</span>
        {optional ? <span className={styles.optional}> {optional}</span> : null}
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
