import type { FormValues } from "../../form/form-state"
import type { Missing } from "../listing-states"

/** A photo of a listing as its form needs it. */
export type PhotoInfo = {
  id: string
  state: "waiting" | "ready" | "failed"
  /** Why it cannot be used, in words. */
  problem: string | null
  filename: string
  preview: string | null
}

/** How a listing stands on the server. Problems and times are in the reader's language. */
export type ListingNow = {
  /** As the server writes it. */
  values: FormValues
  missing: readonly Missing[]
  photos: readonly PhotoInfo[]
  /** What the page was made for: what of it is another now has to be asked for again. */
  workshop_id: string | null
  can_save: boolean
}

/** What a save of a listing's form in the background answers. */
export type AutosaveAnswer =
  | ({ kind: "saved"; at: string; problems: Record<string, string> } & ListingNow)
  | { kind: "changed"; by: string | null; at: string; theirs: FormValues; problems: Record<string, string> }
  /** It cannot be saved as it is, and why. */
  | { kind: "refused"; text: string; problems: Record<string, string> }
  /** The session ended. */
  | { kind: "ended" }
