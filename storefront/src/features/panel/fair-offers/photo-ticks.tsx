"use client"

import fieldStyles from "@/components/field.module.css"
import { mediaUrl } from "@/lib/media-url"
import { useForm } from "../form/form-context"
import styles from "./photo-ticks.module.css"

/** A photo of a workshop. */
export type TickablePhoto = { id: string; url: string; alt: string }

/** Photos to choose from by their picture: several, or (`none` given) one or none. */
export function PhotoTicks({
  name,
  label,
  hint,
  photos,
  none,
}: {
  name: string
  label: string
  hint: string
  photos: readonly TickablePhoto[]
  /** What to call the choice of no photo; makes it a choice of one. */
  none?: string
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const value = state.values[name] ?? []
  const error = state.errors[name]
  const type = none === undefined ? "checkbox" : "radio"
  const chosen = (each: string) => (Array.isArray(value) ? value.includes(each) : value === each)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.photos}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label} data-label-of={name}>
        {label}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div className={styles.list}>
        {none === undefined ? null : (
          <label className={styles.photo}>
            <span className={styles.nothing} aria-hidden="true" />
            <span className={styles.choice}>
              <input type="radio" name={name} value="" defaultChecked={chosen("")} />
              <span>{none}</span>
            </span>
          </label>
        )}
        {photos.map((photo) => (
          <label key={photo.id} className={styles.photo}>
            <img src={mediaUrl(photo.url)} alt="" loading="lazy" className={styles.picture} />
            <span className={styles.choice}>
              <input type={type} name={name} value={photo.id} defaultChecked={chosen(photo.id)} />
              <span>{photo.alt}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
