"use client"

import { PanelField } from "./panel-field"
import styles from "./panel-form.module.css"

/**
 * The field for a code of a second factor. Recovery codes have letters, so a phone offers its digits first only where
 * nothing but `digits` will do.
 */
export function CodeInput({
  name,
  label,
  hint,
  digits = false,
}: {
  name: string
  label: string
  hint?: string
  digits?: boolean
}) {
  return (
    <div className={styles.codeInput}>
      <PanelField
        name={name}
        label={label}
        hint={hint}
        inputMode={digits ? "numeric" : "text"}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
      />
    </div>
  )
}
