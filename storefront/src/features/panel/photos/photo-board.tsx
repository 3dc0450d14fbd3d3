"use client"

import { type ChangeEvent, type DragEvent, useEffect, useState } from "react"
import buttonStyles from "@/components/button.module.css"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { useDesk } from "../listings/autosave/listing-desk"
import { MOST } from "../listings/listing-content"
import { PhotoCard, type PhotoCardWords } from "./photo-card"
import { type UploadCardWords, UploadCard } from "./upload-card"
import { useUploads, type UploadWords } from "./use-uploads"
import styles from "./photo-board.module.css"

export type PhotoBoardWords = {
  title: string
  hint: string
  camera: string
  choose: string
  plain: string
  plainHint: string
  send: string
  tooMany: string
  drop: string
  upload: UploadWords
  card: PhotoCardWords
  sending: UploadCardWords
}

/**
 * The photos of a listing: taken, chosen or dropped here, sent one piece at a time, put in order, and said in words for
 * who cannot see them. Without JavaScript they go with the form, and the buttons that order them send it.
 */
export function PhotoBoard({ words }: { words: PhotoBoardWords }) {
  const desk = useDesk()
  const { state, fieldId } = useForm()
  const { photos, setPhotos, look, live, listingId } = desk
  const uploads = useUploads(listingId, words.upload, look)
  const [tooMany, setTooMany] = useState(false)
  const [dragged, setDragged] = useState<string | null>(null)
  const known = new Map(desk.state.now.photos.map((photo) => [photo.id, photo]))
  const thumbnails = new Map(
    uploads.queue.flatMap((each) => (each.photoId ? [[each.photoId, each.thumbnail]] : []))
  )
  const id = fieldId("photos")
  const error = state.errors.photos

  // What arrived is a photo of the listing; its small picture is needed until the server has made one.
  const { drop } = uploads
  const sending = uploads.queue.filter((each) => !(each.photoId && photos.includes(each.photoId)))
  const settled = uploads.queue.filter(
    ({ state: how, photoId }) => how === "done" && (photoId === null || known.get(photoId)?.state === "ready")
  )
  const settledKeys = settled.map(({ key }) => key).join(" ")
  useEffect(() => {
    for (const key of settledKeys.split(" ").filter(Boolean)) drop(key)
  }, [settledKeys, drop])

  function take(files: readonly File[]) {
    const room = MOST.photos - photos.length - sending.filter((each) => each.state !== "refused").length
    setTooMany(files.length > room)
    void uploads.add(files.slice(0, Math.max(0, room)))
  }
  function chosen({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    if (!live) return
    take([...(currentTarget.files ?? [])])
    currentTarget.value = ""
  }
  function move(photoId: string, to: number) {
    const others = photos.filter((each) => each !== photoId)
    setPhotos([...others.slice(0, to), photoId, ...others.slice(to)])
  }
  function dropped(event: DragEvent<HTMLElement>) {
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    event.preventDefault()
    take(files)
  }

  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={error ? `${id}-error` : undefined}
      className={styles.board}
      onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={dropped}
    >
      <h2 id={`${id}-title`} data-label-of="photos">
        {words.title}
      </h2>
      <p className={fieldStyles.hint}>{words.hint}</p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div className={styles.tools}>
        <Pick label={words.camera} look="primary" onChange={chosen} camera hidden={!live} />
        <Pick label={words.choose} look="secondary" onChange={chosen} hidden={!live} />
        {live ? null : (
          <noscript>
            <label htmlFor="photo-plain" className={fieldStyles.label}>
              {words.plain}
            </label>
            <p id="photo-plain-hint" className={fieldStyles.hint}>
              {words.plainHint}
            </p>
            <input
              id="photo-plain"
              type="file"
              name="photo"
              multiple
              accept="image/*"
              aria-describedby="photo-plain-hint"
              className={fieldStyles.control}
            />
            <button
              name="step"
              value="photos"
              className={`${buttonStyles.button} ${buttonStyles.secondary} ${styles.plainSend}`}
            >
              {words.send}
            </button>
          </noscript>
        )}
      </div>
      <p role="status" className={fieldStyles.error} hidden={!tooMany}>
        {words.tooMany}
      </p>
      <ol className={styles.photos}>
        {photos.map((photoId, place) => (
          <PhotoCard
            key={photoId}
            photo={known.get(photoId) ?? null}
            photoId={photoId}
            thumbnail={thumbnails.get(photoId) ?? null}
            place={place}
            count={photos.length}
            words={words.card}
            isDragged={dragged === photoId}
            move={(to) => move(photoId, to)}
            remove={() => setPhotos(photos.filter((each) => each !== photoId))}
            onDrag={(begins) => setDragged(begins ? photoId : null)}
            onDropHere={() => dragged !== null && move(dragged, place)}
          />
        ))}
      </ol>
      {sending.length > 0 ? (
        <ul className={styles.uploads}>
          {sending.map((upload) => (
            <UploadCard
              key={upload.key}
              upload={upload}
              words={words.sending}
              retry={() => uploads.retry(upload.key)}
              drop={() => drop(upload.key)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A button that opens the camera, or the phone's photos. */
function Pick({
  label,
  look,
  camera = false,
  hidden,
  onChange,
}: {
  label: string
  look: "primary" | "secondary"
  camera?: boolean
  hidden: boolean
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}) {
  if (hidden) return null
  return (
    <label className={`${buttonStyles.button} ${buttonStyles[look]} ${styles.pick}`}>
      {label}
      <input
        type="file"
        accept="image/*"
        multiple={!camera}
        capture={camera ? "environment" : undefined}
        className="visually-hidden"
        onChange={onChange}
      />
    </label>
  )
}
