"use client"

import { useCallback, useEffect, useReducer, useRef } from "react"
import { usePanelWords } from "../ui/panel-words"
import { photoShelf, type ShelvedPhoto } from "./photo-shelf"
import { preparePhoto, type UnfitPhoto } from "./prepare-photo"
import { sendPhoto } from "./send-photo"
import { afterUpload, nextUploads } from "./upload-queue"

export type UploadWords = Record<UnfitPhoto | "unknown" | "session", string>

/**
 * The photos of a listing on their way from this browser: those chosen now, and those of a page that was closed before.
 * @param arrived is told of each that the server has.
 */
export function useUploads(listingId: string, words: UploadWords, arrived: () => void) {
  const { staffId } = usePanelWords()
  const [queue, tell] = useReducer(afterUpload, [])
  const photos = useRef(new Map<string, ShelvedPhoto>())
  const stops = useRef(new Map<string, () => void>())
  const shelf = useRef(photoShelf(staffId ?? ""))
  const counter = useRef(0)
  const said = useRef({ words, arrived })
  said.current = { words, arrived }

  const send = useCallback(async (key: string) => {
    const photo = photos.current.get(key)
    if (!photo) return
    const stop = await sendPhoto(photo, {
      onUrl: (uploadUrl) => {
        const known = { ...photo, uploadUrl }
        photos.current.set(key, known)
        void shelf.current.put(known)
      },
      onProgress: (sent) => tell({ kind: "progressed", key, sent }),
      onDone: (photoId) => {
        void shelf.current.drop(key)
        tell({ kind: "finished", key, photoId })
        said.current.arrived()
      },
      onRefused: (text) => {
        void shelf.current.drop(key)
        tell({ kind: "refused", key, reason: text ?? said.current.words.unknown })
      },
      onInterrupted: (why) =>
        tell({ kind: "interrupted", key, reason: why === "session" ? said.current.words.session : null }),
    })
    stops.current.set(key, stop)
  }, [])

  useEffect(() => {
    for (const { key } of nextUploads(queue)) {
      tell({ kind: "began", key })
      send(key).catch(() => tell({ kind: "interrupted", key, reason: null }))
    }
  }, [queue, send])

  useEffect(() => {
    const running = stops.current
    let gone = false
    void shelf.current.of(listingId).then((waiting) => {
      if (gone) return
      for (const photo of waiting.filter(({ key }) => !photos.current.has(key))) {
        photos.current.set(photo.key, photo)
        tell({ kind: "chosen", key: photo.key, name: photo.name })
        tell({ kind: "prepared", key: photo.key, bytes: photo.blob.size, thumbnail: photo.thumbnail })
      }
    })
    const resume = () => tell({ kind: "resumed" })
    window.addEventListener("online", resume)
    const timer = setInterval(() => navigator.onLine && resume(), 20_000)
    return () => {
      gone = true
      window.removeEventListener("online", resume)
      clearInterval(timer)
      for (const stop of running.values()) stop()
    }
  }, [listingId])

  const add = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const key = `${Date.now()}-${counter.current++}`
        tell({ kind: "chosen", key, name: file.name })
        // One after the other: each needs the memory of a whole photo.
        const prepared = await preparePhoto(file).catch(() => ({ file, name: file.name, thumbnail: null }))
        if ("unfit" in prepared) {
          tell({ kind: "refused", key, reason: said.current.words[prepared.unfit] })
          continue
        }
        const { file: blob, name, thumbnail } = prepared
        const photo = { key, listingId, name, blob, thumbnail, uploadUrl: null, at: Date.now() }
        photos.current.set(key, photo)
        await shelf.current.put(photo)
        tell({ kind: "prepared", key, bytes: blob.size, thumbnail })
      }
    },
    [listingId]
  )

  const drop = useCallback((key: string) => {
    stops.current.get(key)?.()
    photos.current.delete(key)
    void shelf.current.drop(key)
    tell({ kind: "dropped", key })
  }, [])
  const retry = useCallback((key: string) => tell({ kind: "resumed", key }), [])
  return { queue, add, drop, retry }
}
