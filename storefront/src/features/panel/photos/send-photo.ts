"use client"

import type { DetailedError } from "tus-js-client"
import type { ShelvedPhoto } from "./photo-shelf"

const ENDPOINT = "/panel/fotos/subidas"
// What is lost when the line breaks in the middle of a piece.
const PIECE = 512 * 1024
const RETRIES_MS = [0, 1_000, 3_000, 5_000, 10_000]

export type SendEvents = {
  onUrl: (url: string) => void
  onProgress: (sent: number) => void
  onDone: (photoId: string | null) => void
  /** The server does not take it; `text` says why where it knows. */
  onRefused: (text: string | null) => void
  /** It can go on later: no line, a busy server, a session that ended. */
  onInterrupted: (why: "line" | "session") => void
}

/**
 * Sends a photo piece by piece (tus 1.0), from where it was. The protocol's client is only fetched when somebody has a
 * photo to send.
 * @returns how to stop.
 */
export async function sendPhoto(photo: ShelvedPhoto, events: SendEvents): Promise<() => void> {
  const { Upload } = await import("tus-js-client")
  let photoId: string | null = null
  const upload = new Upload(photo.blob, {
    endpoint: ENDPOINT,
    uploadUrl: photo.uploadUrl,
    chunkSize: PIECE,
    retryDelays: RETRIES_MS,
    // The shelf remembers where it goes on, together with the photo itself.
    storeFingerprintForResuming: false,
    metadata: { listing_id: photo.listingId, filename: photo.name },
    onShouldRetry: (error) => !isRefusal(error) && statusOf(error) !== 401,
    onAfterResponse: (_request, response) => {
      photoId = response.getHeader("X-Photo-Id") ?? photoId
    },
    onUploadUrlAvailable: () => {
      if (upload.url) events.onUrl(upload.url)
    },
    onProgress: (sent) => events.onProgress(sent),
    onSuccess: () => events.onDone(photoId),
    onError: (error) => {
      if (isRefusal(error)) events.onRefused(saidOf(error).text)
      else events.onInterrupted(statusOf(error) === 401 ? "session" : "line")
    },
  })
  upload.start()
  return () => void upload.abort()
}

function statusOf(error: Error | DetailedError): number {
  return "originalResponse" in error ? (error.originalResponse?.getStatus() ?? 0) : 0
}

/** Other than a matter of order between two pieces, of time, or of signing in: trying again does not help. */
function isRefusal(error: Error | DetailedError): boolean {
  const status = statusOf(error)
  if (status === 409) return saidOf(error).code !== "upload_moved"
  return status >= 400 && status < 500 && ![401, 408, 423, 429].includes(status)
}

/** What the panel's route said of it; see `passUpload`. */
function saidOf(error: Error | DetailedError): { code: string | null; text: string | null } {
  try {
    const body = "originalResponse" in error ? (error.originalResponse?.getBody() ?? "") : ""
    const { code, text } = JSON.parse(body) as { code?: unknown; text?: unknown }
    return {
      code: typeof code === "string" ? code : null,
      text: typeof text === "string" ? text : null,
    }
  } catch {
    return { code: null, text: null }
  }
}
