import type { TextareaHTMLAttributes } from "react"
import { describe, FieldFrame, type Frame } from "./field"
import styles from "./field.module.css"

type Props = Frame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Frame>

/** A labelled field for several lines, with its hint and error. */
export function TextAreaField({ label, hint, error, optional, id, ...area }: Props) {
  const control = describe({ name: area.name, hint, error, id })
  return (
    <FieldFrame {...{ label, hint, error, optional }} id={control.id}>
      <textarea rows={5} {...area} {...control} className={styles.control} />
    </FieldFrame>
  )
}
