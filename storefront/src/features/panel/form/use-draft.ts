"use client"

import { type RefObject, useCallback, useEffect, useState } from "react"
import { usePanelWords } from "../ui/panel-words"
import { draftKey, dropDraft, readDraft, writeDraft } from "./draft"
import { fillForm, readForm } from "./draft-fields"

const PAUSE_MS = 400

/**
 * Keeps what is typed in a form in the browser until it was sent, and puts it back when the page is opened again:
 * for long texts on a bad line. Nothing without a `name`, and never for secrets.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string | undefined, sent: boolean) {
  const { staffId } = usePanelWords()
  const key = name && staffId ? draftKey(staffId, name) : null
  const [recoveredAt, setRecoveredAt] = useState<number | null>(null)

  useEffect(() => {
    const element = form.current
    if (!key || !element) return
    const before = JSON.stringify(readForm(element))
    const draft = sent ? null : readDraft(localStorage, key)
    if (draft && JSON.stringify(draft.values) !== before) {
      fillForm(element, draft.values)
      setRecoveredAt(draft.at)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => writeDraft(localStorage, key, { at: Date.now(), values: readForm(element) })
    const typed = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE_MS)
    }
    element.addEventListener("input", typed)
    return () => {
      clearTimeout(timer)
      element.removeEventListener("input", typed)
    }
    // Only when the form appears; what is answered later never overwrites what is being typed.
  }, [key])

  const keep = useCallback(() => {
    if (key && form.current) writeDraft(localStorage, key, { at: Date.now(), values: readForm(form.current) })
  }, [key, form])

  const drop = useCallback(() => {
    if (key) dropDraft(localStorage, key)
    setRecoveredAt(null)
  }, [key])

  return { recoveredAt, keep, drop }
}
