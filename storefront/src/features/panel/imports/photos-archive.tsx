"use client"

import { useEffect, useId, useRef, useState, useSyncExternalStore } from "react"
import type { Upload } from "tus-js-client"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import styles from "./photos-archive.module.css"

export type ArchiveWords = {
  label: string
  hint: string
  /** `#` stands for a percentage. */
  sending: string
  sent: string
  again: string
  tooLarge: string
  notZip: string
  optional: string
}

/** A piece of the archive: small enough that a bad line does not lose much of it. */
const PIECE = 4 * 1024 * 1024

type Sending =
  | { kind: "none" }
  | { kind: "sending"; percent: number }
  | { kind: "sent" }
  | { kind: "problem"; text: string }

const nothing = () => () => undefined

/**
 * The archive with the photos of an import. With JavaScript it goes ahead in pieces as soon as it is chosen, takes up
 * where a line broke, and the form only names it; without, it goes with the form like any file.
 */
export function PhotosArchive({
  address,
  most,
  words,
}: {
  address: string
  most: number
  words: ArchiveWords
}) {
  const { state, fieldId } = useForm()
  const id = fieldId("photos")
  const progressId = useId()
  const upload = useRef<Upload | null>(null)
  const [sending, setSending] = useState<Sending>({ kind: "none" })
  const [uploadId, setUploadId] = useState("")
  const scripted = useSyncExternalStore(
    nothing,
    () => true,
    () => false
  )
  useEffect(() => () => void upload.current?.abort(), [])
  const error = state.errors.photos ?? (sending.kind === "problem" ? sending.text : undefined)

  async function send(file: File | undefined) {
    await upload.current?.abort()
    setUploadId("")
    if (!file) return setSending({ kind: "none" })
    if (!/\.zip$/i.test(file.name)) return setSending({ kind: "problem", text: words.notZip })
    if (file.size > most) return setSending({ kind: "problem", text: words.tooLarge })
    setSending({ kind: "sending", percent: 0 })
    const { Upload: TusUpload } = await import("tus-js-client")
    const sent = new TusUpload(file, {
      endpoint: address,
      chunkSize: PIECE,
      retryDelays: [0, 1_000, 3_000, 10_000, 30_000],
      storeFingerprintForResuming: false,
      metadata: { purpose: "import_photos", filename: file.name },
      onProgress: (done, all) => setSending({ kind: "sending", percent: Math.floor((100 * done) / all) }),
      onSuccess: () => {
        setUploadId(sent.url?.split("/").pop() ?? "")
        setSending({ kind: "sent" })
      },
      onError: () => setSending({ kind: "problem", text: words.again }),
    })
    upload.current = sent
    sent.start()
  }

  const describedBy = [`${id}-hint`, error ? `${id}-error` : null].filter(Boolean).join(" ")
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        <span data-label-of="photos">{words.label}</span>
        <span className={fieldStyles.optional}> {words.optional}</span>
      </label>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      <input
        id={id}
        // Without a name it stays out of the form: it goes by itself.
        name={scripted ? undefined : "photos"}
        type="file"
        accept=".zip,application/zip"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        onChange={(event) => void send(event.target.files?.[0])}
        className={fieldStyles.control}
      />
      <input type="hidden" name="photos_upload_id" value={uploadId} readOnly />
      {/* The form says "wait" where it is sent before the archive is whole. */}
      {sending.kind === "sending" ? <input type="hidden" name="photos_sending" value="yes" /> : null}
      {sending.kind === "sending" ? (
        <>
          <label htmlFor={progressId} className="small">
            {words.sending.replace("#", String(sending.percent))}
          </label>
          <progress id={progressId} value={sending.percent} max={100} className={styles.progress} />
        </>
      ) : null}
      <p role="status" className="small">
        {sending.kind === "sent" ? words.sent : null}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
