"use client"

import { useEffect, useRef } from "react"
import { useForm } from "../form/form-context"
import { CODE_FIELD } from "../form/form-state"
import { usePanelWords } from "./panel-words"
import fieldStyles from "@/components/field.module.css"
import styles from "./panel-form.module.css"

/** Asks for the second factor inside a form whose action needs it fresh; the form is sent again with it. */
export function CodeField({ error, answer }: { error: string | null; answer: number }) {
  const words = usePanelWords()
  const id = useForm().fieldId(CODE_FIELD)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!input.current) return
    input.current.value = ""
    input.current.focus()
  }, [answer])
  return (
    <fieldset className={styles.code}>
      <legend>{words.codeTitle}</legend>
      <div className={fieldStyles.field}>
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {words.codeText}
        </p>
        <label htmlFor={id} className={fieldStyles.label}>
          {words.codeLabel}
        </label>
        <input
          ref={input}
          id={id}
          name={CODE_FIELD}
          className={`${fieldStyles.control} ${styles.codeInput}`}
          autoComplete="one-time-code"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={60}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={error ? true : undefined}
        />
        {error ? (
          <p id={`${id}-error`} className={fieldStyles.error} role="alert">
            {error}
          </p>
        ) : null}
      </div>
    </fieldset>
  )
}
