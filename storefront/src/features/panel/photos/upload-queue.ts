/**
 * How far a photo is on its way from the phone. `paused`: the line is gone, or the server busy; it goes on by itself.
 * `refused`: it cannot be used, and trying again does not help.
 */
export type UploadState = "preparing" | "waiting" | "sending" | "paused" | "done" | "refused"

export type Upload = {
  key: string
  name: string
  bytes: number
  sent: number
  state: UploadState
  /** A small picture of it as a `data:` address. */
  thumbnail: string | null
  /** Why it is refused or paused, in words. */
  reason: string | null
  /** What it became on the server, once that is known. */
  photoId: string | null
}

export type UploadQueue = readonly Upload[]

export type UploadEvent =
  | { kind: "chosen"; key: string; name: string }
  | { kind: "prepared"; key: string; bytes: number; thumbnail: string | null }
  | { kind: "began"; key: string }
  | { kind: "progressed"; key: string; sent: number }
  | { kind: "interrupted"; key: string; reason: string | null }
  | { kind: "refused"; key: string; reason: string }
  | { kind: "finished"; key: string; photoId: string | null }
  /** Somebody tries again, or the line is back: without a key, all that are paused. */
  | { kind: "resumed"; key?: string }
  | { kind: "dropped"; key: string }

/** Photos that are sent at once: on a bad line one that arrives is worth more than four halves. */
const AT_ONCE = 2

/** The queue after something happened. An event about a photo that is not there any more changes nothing. */
export function afterUpload(queue: UploadQueue, event: UploadEvent): UploadQueue {
  switch (event.kind) {
    case "chosen":
      return [
        ...queue.filter(({ key }) => key !== event.key),
        {
          ...{ key: event.key, name: event.name, bytes: 0, sent: 0, state: "preparing" },
          ...{ thumbnail: null, reason: null, photoId: null },
        },
      ]
    case "prepared":
      return changed(queue, event.key, ["preparing"], {
        state: "waiting",
        bytes: event.bytes,
        thumbnail: event.thumbnail,
      })
    case "began":
      return changed(queue, event.key, ["waiting"], { state: "sending", reason: null })
    case "progressed":
      return queue.map((upload) =>
        upload.key === event.key && upload.state === "sending"
          ? { ...upload, sent: Math.min(event.sent, upload.bytes) }
          : upload
      )
    case "interrupted":
      return changed(queue, event.key, ["sending", "waiting"], { state: "paused", reason: event.reason })
    case "refused":
      return changed(queue, event.key, ["preparing", "waiting", "sending", "paused"], {
        state: "refused",
        reason: event.reason,
      })
    case "finished":
      return queue.map((upload) =>
        upload.key === event.key && upload.state === "sending"
          ? { ...upload, state: "done", sent: upload.bytes, photoId: event.photoId }
          : upload
      )
    case "resumed":
      return queue.map((upload) =>
        upload.state === "paused" && (event.key === undefined || upload.key === event.key)
          ? { ...upload, state: "waiting" }
          : upload
      )
    case "dropped":
      return queue.filter(({ key }) => key !== event.key)
  }
}

/** The photos to begin with now, in the order in which they were chosen. */
export function nextUploads(queue: UploadQueue): Upload[] {
  const sending = queue.filter(({ state }) => state === "sending").length
  return queue.filter(({ state }) => state === "waiting").slice(0, Math.max(0, AT_ONCE - sending))
}

/** Photos that have not arrived and still can. */
export function onTheirWay(queue: UploadQueue): number {
  return queue.filter(({ state }) => state !== "done" && state !== "refused").length
}

function changed(
  queue: UploadQueue,
  key: string,
  from: readonly UploadState[],
  part: Partial<Upload>
): UploadQueue {
  return queue.map((upload) =>
    upload.key === key && from.includes(upload.state) ? { ...upload, ...part } : upload
  )
}
