"use client"

import { type ChangeEvent, type ReactNode, useEffect, useId, useRef, useState } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../../form/form-context"
import { SLOTS } from "./photo"
import { shrinkPhoto } from "./shrink-photo"
import styles from "./photos.module.css"

export type PhotoSlotsWords = {
  several: string
  severalHint: string
  tooMany: string
  unreadable: string
  slots: { slot: number; title: string; fields: ReactNode }[]
}

/**
 * Places for photos, each with its own texts; the first stands open. With JavaScript several can be chosen at once:
 * each is made smaller here and put into the next free place.
 */
export function PhotoSlots({ words }: { words: PhotoSlotsWords }) {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const { state } = useForm()
  const [scripted, setScripted] = useState(false)
  const [open, setOpen] = useState<readonly number[]>([1])
  const [thumbnails, setThumbnails] = useState<Record<number, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setScripted(true), [])

  const input = (slot: number) =>
    box.current?.querySelector<HTMLInputElement>(`input[type=file][name=file_${slot}]`) ?? null

  async function put(slot: number, file: File): Promise<boolean> {
    const small = await shrinkPhoto(file)
    const target = input(slot)
    if (!small || !target) {
      setProblem(words.unreadable.replace("#", file.name))
      return false
    }
    const carrier = new DataTransfer()
    carrier.items.add(small.file)
    target.files = carrier.files
    setThumbnails((before) => ({ ...before, [slot]: small.thumbnail }))
    setOpen((before) => [...new Set([...before, slot])])
    return true
  }

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])]
    currentTarget.value = ""
    setProblem(null)
    const free = SLOTS.filter((slot) => !input(slot)?.files?.length)
    for (const file of files) {
      const slot = free[0]
      if (slot === undefined) return setProblem(words.tooMany)
      if (await put(slot, file)) free.shift()
    }
  }

  async function chooseOne(slot: number, event: ChangeEvent<HTMLDivElement>) {
    const target: EventTarget = event.target
    if (!(target instanceof HTMLInputElement) || target.type !== "file") return
    setProblem(null)
    const file = target.files?.[0]
    if (file) await put(slot, file)
    else setThumbnails(({ [slot]: _gone, ...others }) => others)
  }

  const wrong = (slot: number) => Object.keys(state.errors).some((name) => name.endsWith(`_${slot}`))
  return (
    <div ref={box} className={styles.slots}>
      {scripted ? (
        <div className={fieldStyles.field}>
          <label htmlFor={id} className={fieldStyles.label}>
            {words.several}
          </label>
          <p id={`${id}-hint`} className={fieldStyles.hint}>
            {words.severalHint}
          </p>
          <input
            id={id}
            type="file"
            multiple
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={`${id}-hint`}
            className={fieldStyles.control}
            onChange={choose}
          />
        </div>
      ) : null}
      <p role="status" className={fieldStyles.error} hidden={problem === null}>
        {problem}
      </p>
      {words.slots.map(({ slot, title, fields }) => (
        <details key={slot} className={styles.slot} open={open.includes(slot) || wrong(slot)}>
          <summary>{title}</summary>
          <div className={styles.slotFields} onChange={(event) => void chooseOne(slot, event)}>
            {thumbnails[slot] ? <img src={thumbnails[slot]} alt="" className={styles.thumbnail} /> : null}
            {fields}
          </div>
        </details>
      ))}
    </div>
  )
}
