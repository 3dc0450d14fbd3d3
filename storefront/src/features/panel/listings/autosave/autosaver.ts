import type { FormValues } from "../../form/form-state"
import { mergeValues, sameValues, type SavedValues } from "../form/merge-values"
import type { AutosaveAnswer, ListingNow } from "./autosave-answer"
import type { ListingDraft } from "./listing-draft"

/**
 * How a listing's form stands. `kept`: no line, it is safe in this browser. `failed`: the server does not answer, it is
 * tried again. `ended`: the session is over. `clash`: somebody else changed the same, and a person has to choose.
 */
export type SaveStatus = "saved" | "typing" | "saving" | "kept" | "failed" | "refused" | "ended" | "clash"

/** What both changed: the values of each side, for a person to choose among. */
export type Clash = { by: string | null; at: string; names: string[]; mine: FormValues; theirs: FormValues }

export type AutosaveState = {
  status: SaveStatus
  version: string
  /** When the server last had it all, ISO; null before this page saved. */
  savedAt: string | null
  /** By field, in words. */
  problems: Record<string, string>
  /** Why it is refused, in words. */
  refusal: string | null
  clash: Clash | null
  /** What somebody else changed and this form took over. */
  taken: { by: string | null; names: string[] } | null
  /** Since when what was recovered waited in this browser. */
  recoveredAt: number | null
  now: ListingNow
}

/** What an autosaver has to do with the world. */
export type AutosaveWorld = {
  read: () => FormValues
  write: (values: FormValues) => void
  /** Null when no answer came. */
  send: (values: FormValues) => Promise<AutosaveAnswer | null>
  isOnline: () => boolean
  keep: (draft: ListingDraft) => void
  drop: () => void
  changed: (state: AutosaveState) => void
}

const PAUSE_MS = 1_500
const RETRIES_MS = [3_000, 8_000, 20_000, 30_000]

/**
 * Saves a form while it is typed: to the server in pauses, to the browser at once. One save at a time, each on the
 * version that the server last had; what somebody else saved is brought in field by field, and nothing is lost that was
 * typed: not by them, a lost line, a closed page or an ended session.
 */
export function makeAutosaver(initial: ListingNow, world: AutosaveWorld) {
  let saved: SavedValues = { typed: initial.values, written: initial.values }
  let saving: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let state: AutosaveState = {
    status: "saved",
    version: String(initial.values.version ?? ""),
    savedAt: null,
    problems: {},
    refusal: null,
    clash: null,
    taken: null,
    recoveredAt: null,
    now: initial,
  }

  const set = (part: Partial<AutosaveState>) => world.changed((state = { ...state, ...part }))
  const current = () => ({ ...world.read(), version: state.version })
  const isDirty = () => !sameValues(current(), saved.typed)
  const keep = () => world.keep({ at: Date.now(), values: current(), saved })
  const later = (pause: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }

  /** Takes over what the server has; mine stands wherever I changed it. */
  function bringIn(theirs: FormValues, who: { by: string | null; at: string } | null): void {
    const mine = current()
    const { values, clashes, taken } = mergeValues(saved, mine, theirs)
    saved = { typed: theirs, written: theirs }
    const version = String(theirs.version ?? "")
    world.write(values)
    const told = taken.filter((name) => name !== "photos" && name !== "variants")
    set({ version, ...(told.length > 0 ? { taken: { by: who?.by ?? null, names: told } } : {}) })
    if (clashes.length > 0) {
      const clash = { by: who?.by ?? null, at: who?.at ?? "", names: clashes, mine, theirs }
      set({ status: "clash", clash })
      world.keep({ at: Date.now(), values: { ...values, version }, saved })
    } else if (isDirty()) {
      set({ status: "typing" })
      later(0)
    } else set({ status: "saved" })
  }

  async function saveOnce(): Promise<void> {
    clearTimeout(timer)
    if (state.clash) return
    const sent = current()
    if (sameValues(sent, saved.typed) && Object.keys(state.problems).length === 0)
      return set({ status: "saved" })
    set({ status: "saving" })
    const answer = await world.send(sent)
    if (answer === null) {
      set({ status: world.isOnline() ? "failed" : "kept" })
      keep()
      return later(RETRIES_MS[Math.min(failures++, RETRIES_MS.length - 1)] ?? 0)
    }
    failures = 0
    switch (answer.kind) {
      case "saved": {
        const { kind: _kind, at, problems, ...now } = answer
        saved = { typed: sent, written: now.values }
        set({ version: String(now.values.version ?? ""), savedAt: at, problems, refusal: null, now })
        if (isDirty()) {
          set({ status: "typing" })
          keep()
          return later(PAUSE_MS)
        }
        set({ status: "saved" })
        // What could not be read is on no server.
        return Object.keys(problems).length > 0 ? keep() : world.drop()
      }
      case "changed":
        set({ problems: answer.problems })
        return bringIn(answer.theirs, answer)
      case "refused":
        set({ status: "refused", refusal: answer.text, problems: answer.problems })
        return keep()
      case "ended":
        set({ status: "ended" })
        return keep()
    }
  }

  /** Saves what is not saved yet; with a save under way, after that one. */
  function save(): Promise<void> {
    const next = (saving ?? Promise.resolve()).then(saveOnce)
    const done = next.finally(() => {
      if (saving === done) saving = null
    })
    return (saving = done)
  }

  return {
    state: () => state,
    /** Something was typed, ticked or moved. */
    touched: () => {
      keep()
      if (state.clash) return
      if (state.status !== "kept" && state.status !== "failed") set({ status: "typing", taken: null })
      later(PAUSE_MS)
    },
    /** Saves at once what is not saved yet. True when the server has it all. */
    flush: async (): Promise<boolean> => {
      await save()
      return state.status === "saved" && Object.keys(state.problems).length === 0
    },
    /** The server was asked how the listing stands. */
    arrived: (now: ListingNow) => {
      set({ now })
      const version = Number(now.values.version)
      if (!saving && !state.clash && version > Number(state.version)) bringIn(now.values, null)
    },
    /** What a person decided about a clash: the fields where theirs stands. */
    choose: (theirs: readonly string[]) => {
      const { clash } = state
      if (!clash) return
      const picked = Object.fromEntries(theirs.map((name) => [name, clash.theirs[name] ?? ""]))
      world.write({ ...current(), ...picked })
      set({ clash: null, status: "typing" })
      return save()
    },
    /** What waited in this browser is put back, and saved. */
    recover: (draft: ListingDraft) => {
      const theirs = saved.written
      const known = String(draft.saved.written.version ?? "") === state.version
      if (known && sameValues(draft.values, theirs)) return world.drop()
      set({ recoveredAt: draft.at })
      if (!known) {
        // Somebody saved since: what was typed stands, theirs comes in beside it.
        saved = draft.saved
        world.write(draft.values)
        return bringIn(theirs, null)
      }
      world.write({ ...draft.values, version: state.version })
      set({ status: "typing" })
      later(0)
    },
    /** What was recovered is not wanted: the form is as the server has it. */
    discard: () => {
      world.drop()
      world.write(saved.written)
      set({ recoveredAt: null, status: "saved", problems: {}, clash: null })
    },
    /** What the server changed of what was sent (a listing moved to another workshop) stands in the form too. */
    tookOver: () => {
      const mine = current()
      world.write({ ...mine, ...changedByServer(saved) })
      saved = { ...saved, typed: { ...saved.typed, ...changedByServer(saved) } }
    },
    stop: () => clearTimeout(timer),
  }
}

// Makers, lot and pay are of the workshop.
function changedByServer({ written }: SavedValues): FormValues {
  return { makers: written.makers ?? [], lot_id: written.lot_id ?? "", agreed_pay: written.agreed_pay ?? "" }
}

export type Autosaver = ReturnType<typeof makeAutosaver>
