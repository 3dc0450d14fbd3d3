"use client"

import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import type { ArtisanOption } from "../picking/workshop-artisans"
import { listOf, textOf } from "./form/form-values"
import styles from "./maker-ticks.module.css"

export type MakerTickWords = { label: string; hint: string; part: string; parts: string; nobody: string }

/**
 * Who made it: ticks, and for those who do not share equally a percentage. Fields `makers` and `part_<artisan>`; CSS
 * shows the percentage of whom is ticked, so that it needs no JavaScript.
 */
export function MakerTicks({
  artisans,
  words,
}: {
  artisans: readonly ArtisanOption[]
  words: MakerTickWords
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("makers")
  const error = state.errors.makers
  const ticked = listOf(state.values, "makers")
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.makers}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of="makers">
        {words.label}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {artisans.length === 0 ? words.nobody : words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div className={styles.rows}>
        {artisans.map((artisan) => (
          <Row key={artisan.id} artisan={artisan} isTicked={ticked.includes(artisan.id)} words={words} />
        ))}
      </div>
    </fieldset>
  )
}

function Row({
  artisan,
  isTicked,
  words,
}: {
  artisan: ArtisanOption
  isTicked: boolean
  words: MakerTickWords
}) {
  const { state, fieldId } = useForm()
  const name = `part_${artisan.id}`
  const id = fieldId(name)
  const error = state.errors[name]
  return (
    <div className={styles.row}>
      <label className={styles.who}>
        <input type="checkbox" name="makers" value={artisan.id} defaultChecked={isTicked} />
        <span>{artisan.alias ? `${artisan.code} · ${artisan.alias}` : artisan.code}</span>
      </label>
      <div className={styles.part}>
        <label htmlFor={id} className="visually-hidden">
          <span data-label-of={name}>
            {words.part}: {artisan.code}
          </span>
        </label>
        <input
          id={id}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          placeholder={words.parts}
          defaultValue={textOf(state.values, name)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className={fieldStyles.control}
        />
        <span aria-hidden="true">%</span>
      </div>
      {error ? (
        <p id={`${id}-error`} className={`${fieldStyles.error} ${styles.wide}`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
