"use client"

import type { EstablishmentOption } from "../registry/establishment-options"
import { useForm } from "../form/form-context"
import { EstablishmentPicker } from "./establishment-picker"
import fieldStyles from "@/components/field.module.css"
import styles from "./role-and-scope.module.css"

/** A role as it can be chosen, all in words. */
export type RoleOption = { code: string; name: string; description: string; notes: string[]; scoped: boolean }

export type RoleAndScopeWords = {
  role: string
  establishments: string
  hint: string
  filter: string
  chosenNone: string
  chosenOne: string
  chosenMany: string
}

/**
 * The role, and for roles that are limited to them the establishments: fields `role_code` and `establishment_ids`. The
 * list of establishments comes and goes with the role by style alone, so that it does without JavaScript too.
 */
export function RoleAndScope({
  roles,
  establishments,
  words,
}: {
  roles: readonly RoleOption[]
  establishments: readonly EstablishmentOption[]
  words: RoleAndScopeWords
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("role_code")
  const error = state.errors.role_code
  return (
    <div className={styles.both}>
      <fieldset
        id={id}
        tabIndex={-1}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
      >
        <legend className={fieldStyles.label} data-label-of="role_code">
          {words.role}
        </legend>
        {error ? (
          <p id={`${id}-error`} className={fieldStyles.error}>
            {error}
          </p>
        ) : null}
        <div className={styles.roles}>
          {roles.map((role) => (
            <label key={role.code} className={styles.role}>
              <input
                type="radio"
                name="role_code"
                value={role.code}
                data-scoped={role.scoped}
                defaultChecked={state.values.role_code === role.code}
              />
              <span>
                <span className={styles.name}>{role.name}</span>
                <span className={fieldStyles.hint}>{role.description}</span>
                {role.notes.map((note) => (
                  <span key={note} className={styles.note}>
                    {note}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.scope}>
        <EstablishmentPicker establishments={establishments} words={words} />
      </div>
    </div>
  )
}
