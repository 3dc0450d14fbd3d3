/** The steps of custody, in the order of their first time; the backend's word (`domain/custody-states.ts`). */
export const CUSTODY_KINDS = [
  "made",
  "checked",
  "left_prison",
  "listed",
  "sold",
  "dispatched",
  "returned",
] as const
export type CustodyKind = (typeof CUSTODY_KINDS)[number]

/** Where a lot or a piece stands: its last step, or that it was voided. */
export const LOT_STATES = [...CUSTODY_KINDS, "voided"] as const
export type LotState = (typeof LOT_STATES)[number]

/** Steps that have a form of their own: a lot begins with the one, and leaves with the other. */
export type FormStep = Exclude<CustodyKind, "made" | "left_prison">

// What the backend lets follow, so that the panel offers nothing that it would refuse; a test keeps both of one mind.
const NEXT: Readonly<Record<CustodyKind, readonly CustodyKind[]>> = {
  made: ["checked"],
  checked: ["left_prison"],
  left_prison: ["listed", "sold", "dispatched", "returned"],
  listed: ["sold", "returned"],
  sold: ["dispatched", "returned"],
  dispatched: ["returned"],
  returned: ["listed", "sold", "left_prison"],
}

/** What can be recorded next of something at `state`; nothing of what was voided. */
export function nextSteps(state: LotState): readonly CustodyKind[] {
  return state === "voided" ? [] : NEXT[state]
}

/** Whether something at `state` has left the prison, so that certificates can be issued and its facts stay. */
export function hasLeft(state: LotState): boolean {
  return state !== "made" && state !== "checked" && state !== "voided"
}

/** Narrows a step to those that are recorded with the form for steps. */
export function isFormStep(kind: CustodyKind): kind is FormStep {
  return kind !== "made" && kind !== "left_prison"
}
