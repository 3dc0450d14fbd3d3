"use client"

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react"
import { useRouter } from "next/navigation"
import { FormContext, useForm } from "../../form/form-context"
import { fillForm } from "../../form/draft-fields"
import type { FormValues } from "../../form/form-state"
import { usePanelWords } from "../../ui/panel-words"
import { formValues, listOf } from "../form/form-values"
import { askListingNow, sendAutosave } from "./ask-server"
import type { ListingNow } from "./autosave-answer"
import { type Autosaver, type AutosaveState, makeAutosaver } from "./autosaver"
import { listingDraft } from "./listing-draft"

const WATCH_MS = 3_000

/** What the parts of a listing's form share: how it stands, and the two lists that are more than fields. */
export type Desk = {
  listingId: string
  state: AutosaveState
  /** False until the browser has taken over from plain HTML. */
  live: boolean
  /** What fields that appear later hold at first. */
  values: FormValues
  photos: readonly string[]
  variants: readonly string[]
  setPhotos: (ids: readonly string[]) => void
  setVariants: (keys: readonly string[]) => void
  /** A photo arrived, or may have: the server is asked. */
  look: () => void
  saver: Autosaver | null
}

const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error("A part of a listing's form was rendered outside its desk")
  return desk
}

/**
 * Stands inside the `PanelForm` of a listing and saves it while it is typed; see {@link makeAutosaver}. What it knows of
 * wrong fields reaches the fields as if the form had been sent.
 */
export function ListingDesk({
  listingId,
  initial,
  children,
}: {
  listingId: string
  initial: ListingNow
  children: ReactNode
}) {
  const form = useForm()
  const { staffId } = usePanelWords()
  const router = useRouter()
  const anchor = useRef<HTMLInputElement>(null)
  const sent = form.state.values
  const [values, setValues] = useState<FormValues>(sent)
  const lists = useRef({ photos: listOf(sent, "photos"), variants: listOf(sent, "variants") })
  const [shown, setShown] = useState(lists.current)
  const [saver, setSaver] = useState<Autosaver | null>(null)
  const [state, setState] = useState<AutosaveState | null>(null)
  const workshop = useRef(initial.workshop_id)

  const setList = useCallback((part: Partial<typeof lists.current>) => {
    lists.current = { ...lists.current, ...part }
    setShown(lists.current)
  }, [])

  // Once: what is answered later comes through the saver, and must not begin anew what is being typed.
  useEffect(() => {
    const element = anchor.current?.form
    if (!element || !staffId) return
    const draft = listingDraft(localStorage, staffId, listingId)
    const made = makeAutosaver(initial, {
      read: () => ({ ...formValues(new FormData(element)), ...lists.current }),
      write: (written) => {
        fillForm(element, written)
        setValues((before) => ({ ...before, ...written }))
        setList({ photos: listOf(written, "photos"), variants: listOf(written, "variants") })
        element.dispatchEvent(new Event(FILLED))
      },
      send: (written) => sendAutosave(listingId, written),
      isOnline: () => navigator.onLine,
      keep: draft.keep,
      drop: draft.drop,
      changed: setState,
    })
    const stop = watchForm(element, made)
    setSaver(made)
    setState(made.state())
    const waiting = draft.read()
    if (waiting) made.recover(waiting)
    return () => {
      stop()
      made.stop()
    }
  }, [listingId, staffId])

  const now = state?.now ?? initial
  const look = useCallback(() => {
    void askListingNow(listingId).then((answer) => answer && saver?.arrived(answer))
  }, [listingId, saver])
  const busy = now.photos.some((photo) => photo.state === "waiting")
  useEffect(() => {
    if (!busy || !saver) return
    const timer = setInterval(() => document.visibilityState === "visible" && look(), WATCH_MS)
    return () => clearInterval(timer)
  }, [busy, saver, look])

  // Makers, lots and rules are of the workshop: the page is asked for again, the fields stay as they are.
  useEffect(() => {
    if (now.workshop_id === workshop.current) return
    workshop.current = now.workshop_id
    saver?.tookOver()
    router.refresh()
  }, [now.workshop_id, saver, router])

  const desk = useMemo<Desk>(
    () => ({
      listingId,
      state: state ?? makeAutosaver(initial, NOWHERE).state(),
      live: saver !== null,
      values,
      ...shown,
      setPhotos: (photos) => {
        setList({ photos: [...photos] })
        saver?.touched()
      },
      setVariants: (variants) => {
        setList({ variants: [...variants] })
        saver?.touched()
      },
      look,
      saver,
    }),
    [listingId, state, saver, values, shown, look, setList, initial]
  )
  const surroundings = useMemo(() => {
    const problems = state?.problems ?? {}
    return { ...form, state: { ...form.state, errors: { ...form.state.errors, ...problems } } }
  }, [form, state?.problems])
  const version = state?.version ?? String(sent.version ?? "")
  return (
    <FormContext.Provider value={surroundings}>
      <input ref={anchor} type="hidden" name="version" value={version} readOnly />
      <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
    </FormContext.Provider>
  )
}

/** Told to a form after its fields were filled from elsewhere, for what is computed from them. */
export const FILLED = "tejido:filled"

const nothing = () => undefined
const NOWHERE = {
  ...{ read: () => ({}), write: nothing, send: async () => null, isOnline: () => true },
  ...{ keep: nothing, drop: nothing, changed: nothing },
}

/**
 * Saves when something is typed, when the line is back, when the page is left for the camera; and before the form is
 * sent as a form, so that it is sent on the version that the server has.
 */
function watchForm(form: HTMLFormElement, saver: Autosaver): () => void {
  let passing = false
  const typed = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement && event.target.type === "file")) saver.touched()
  }
  const online = () => void saver.flush()
  const hidden = () => document.visibilityState === "hidden" && void saver.flush()
  const submitting = (event: SubmitEvent) => {
    if (passing) return
    event.preventDefault()
    event.stopPropagation()
    const { submitter } = event
    const again = () => {
      if (saver.state().clash) return
      passing = true
      form.requestSubmit(submitter)
      passing = false
    }
    // In a task of its own: with nothing to save this would still be inside the event, where a form is not sent again.
    void saver.flush().finally(() => setTimeout(again))
  }
  form.addEventListener("input", typed)
  form.addEventListener("submit", submitting)
  window.addEventListener("online", online)
  document.addEventListener("visibilitychange", hidden)
  return () => {
    form.removeEventListener("input", typed)
    form.removeEventListener("submit", submitting)
    window.removeEventListener("online", online)
    document.removeEventListener("visibilitychange", hidden)
  }
}
