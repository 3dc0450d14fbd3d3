"use client"

import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import { Button } from "@/components/button"
import type { TillWords } from "./till-shape"
import styles from "./till-scanner.module.css"

/** As the Shape Detection API has it; not in TypeScript's own types, and not in every browser. */
type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector

const FORMATS = ["qr_code", "code_128", "ean_13"]
/** Between two looks, and before the same code counts once more. */
const LOOK_MS = 250
const AGAIN_MS = 2500

const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
const never = () => () => undefined

/** Reads codes with the camera, in browsers that can; others type them. */
export function TillScanner({
  words,
  open,
  setOpen,
  scanned,
}: {
  words: TillWords
  open: boolean
  setOpen: (open: boolean) => void
  scanned: (text: string) => void
}) {
  const able = useSyncExternalStore(
    never,
    () => detectorClass() !== undefined && navigator.mediaDevices !== undefined,
    () => false
  )
  if (!able) return null
  return (
    <>
      <Button look="secondary" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.scanStop : words.scan}
      </Button>
      {open ? <Camera words={words} scanned={scanned} /> : null}
    </>
  )
}

function Camera({ words, scanned }: { words: TillWords; scanned: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(scanned)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    tell.current = scanned
  })
  useEffect(() => {
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setInterval> | undefined
    let gone = false
    const last = { text: "", at: 0 }
    async function start(Class: DetectorClass) {
      const detector = new Class({ formats: FORMATS })
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } })
      if (gone || !video.current) return stop()
      video.current.srcObject = stream
      await video.current.play()
      timer = setInterval(() => void look(detector), LOOK_MS)
    }
    async function look(detector: Detector) {
      if (!video.current) return
      const [found] = await detector.detect(video.current).catch(() => [])
      const now = Date.now()
      if (!found || gone || (found.rawValue === last.text && now - last.at < AGAIN_MS)) return
      Object.assign(last, { text: found.rawValue, at: now })
      navigator.vibrate?.(60)
      tell.current(found.rawValue)
    }
    function stop() {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const Class = detectorClass()
    if (Class) void start(Class).catch(() => setFailed(true))
    return () => {
      gone = true
      clearInterval(timer)
      stop()
    }
  }, [])
  return (
    <div className={styles.camera}>
      <p>{failed ? words.scanFailed : words.scanning}</p>
      {/* Pictures only: there is nothing to hear. */}
      {failed ? null : <video ref={video} muted playsInline className={styles.video} />}
    </div>
  )
}
