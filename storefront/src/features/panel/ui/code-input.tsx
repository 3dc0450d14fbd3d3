"use client"

import { PanelField } from "./panel-field"
import styles from "./panel-form.module.css"

/** The field for a code of a second factor: phones offer digits and the code of a message, recovery codes fit too. */
export function CodeInput({ name, label, hint }: { name: string; label: string; hint?: string }) {
  return (
    <div className={styles.codeInput}>
      <PanelField
        name={name}
        label={label}
        hint={hint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
      />
    </div>
  )
}
