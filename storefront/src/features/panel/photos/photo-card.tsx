"use client"

import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { useDesk } from "../listings/autosave/listing-desk"
import { textOf } from "../listings/form/form-values"
import type { PhotoInfo } from "../listings/autosave/autosave-answer"
import styles from "./photo-board.module.css"

/** `#` stands for the photo's place. */
export type PhotoCardWords = {
  place: string
  cover: string
  makeCover: string
  earlier: string
  later: string
  remove: string
  retry: string
  preparing: string
  alt: string
  altHint: string
  altEn: string
  ideas: readonly string[]
}

/** One photo of a listing: what it shows, in words too, its place, and what can be done with it. */
export function PhotoCard({
  photo,
  photoId,
  thumbnail,
  place,
  count,
  words,
  isDragged,
  move,
  remove,
  onDrag,
  onDropHere,
}: {
  /** Null while the server has not told of it. */
  photo: PhotoInfo | null
  photoId: string
  thumbnail: string | null
  /** From 0 on. */
  place: number
  count: number
  words: PhotoCardWords
  isDragged: boolean
  move: (to: number) => void
  remove: () => void
  onDrag: (begins: boolean) => void
  onDropHere: () => void
}) {
  const { values, live } = useDesk()
  const { fieldId } = useForm()
  const number = String(place + 1)
  const which = words.place.replace("#", number)
  const picture = photo?.preview ?? thumbnail
  const acts = [
    { step: "cover", word: words.makeCover, sign: "★", can: place > 0, act: () => move(0) },
    { step: "up", word: words.earlier, sign: "↑", can: place > 0, act: () => move(place - 1) },
    { step: "down", word: words.later, sign: "↓", can: place < count - 1, act: () => move(place + 1) },
    { step: "remove", word: words.remove, sign: "✕", can: true, act: remove },
  ].filter(({ can }) => can)
  return (
    <li
      className={styles.card}
      data-dragged={isDragged}
      draggable={live}
      onDragStart={(event) => {
        // A field's text is dragged as text.
        if (event.target !== event.currentTarget) return
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
      onDragOver={(event) => !event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={onDropHere}
    >
      <input type="hidden" name="photos" value={photoId} />
      <div className={styles.picture}>
        {picture ? <img src={picture} alt={textOf(values, `alt_es_${photoId}`) || which} /> : null}
        {place === 0 ? <span className={styles.cover}>{words.cover}</span> : null}
      </div>
      <div className={styles.about}>
        <p className={styles.which}>{which}</p>
        {photo?.problem ? <p className={fieldStyles.error}>{photo.problem}</p> : null}
        {photo === null || photo.state === "waiting" ? (
          <p className={fieldStyles.hint}>{words.preparing}</p>
        ) : null}
        <div className={styles.acts}>
          {acts.map(({ step, word, sign, act }) => (
            <button
              key={step}
              name="step"
              value={`${step}:${photoId}`}
              className={styles.act}
              title={word}
              onClick={(event) => {
                if (!live) return
                event.preventDefault()
                act()
              }}
            >
              <span aria-hidden="true">{sign}</span>
              <span className="visually-hidden">
                {word}: {which}
              </span>
            </button>
          ))}
          {photo?.state === "failed" ? (
            <button name="step" value={`retry:${photoId}`} className={styles.act}>
              <span aria-hidden="true">⟳</span>
              <span className="visually-hidden">
                {words.retry}: {which}
              </span>
            </button>
          ) : null}
        </div>
      </div>
      <div className={styles.words}>
        <AltField
          id={fieldId(`alt_es_${photoId}`)}
          name={`alt_es_${photoId}`}
          label={words.alt.replace("#", number)}
          hint={place === 0 ? words.altHint : null}
          ideas={words.ideas}
        />
        <details>
          <summary className={styles.fold}>
            {words.altEn} <span className="visually-hidden">({which})</span>
          </summary>
          <AltField
            id={fieldId(`alt_en_${photoId}`)}
            name={`alt_en_${photoId}`}
            label={`${words.altEn} (${which})`}
            hint={null}
          />
        </details>
      </div>
    </li>
  )
}

function AltField({
  id,
  name,
  label,
  hint,
  ideas = [],
}: {
  id: string
  name: string
  label: string
  hint: string | null
  ideas?: readonly string[]
}) {
  const { values } = useDesk()
  const error = useForm().state.errors[name]
  const title = textOf(values, "title_es")
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        <span data-label-of={name}>{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        name={name}
        defaultValue={textOf(values, name)}
        maxLength={300}
        autoComplete="off"
        list={ideas.length > 0 && title !== "" ? `${id}-ideas` : undefined}
        aria-describedby={described === "" ? undefined : described}
        aria-invalid={error ? true : undefined}
        className={fieldStyles.control}
      />
      {ideas.length > 0 && title !== "" ? (
        <datalist id={`${id}-ideas`}>
          {ideas.map((idea) => (
            <option key={idea} value={idea.replace("#", title)} />
          ))}
        </datalist>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
