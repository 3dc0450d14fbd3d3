import type { FairMoment, FairState } from "./fair"

/** The state that each moment brings; the close of the call brings the selection. */
const BRINGS: Readonly<Record<FairMoment, FairState>> = {
  call_opens_at: "call",
  call_closes_at: "selection",
  announced_at: "announced",
  opens_at: "live",
  closes_at: "closed",
  archived_at: "archived",
}
const LAST_FIRST = [
  "archived_at",
  "closes_at",
  "opens_at",
  "announced_at",
  "call_closes_at",
  "call_opens_at",
] as const

/** The state of a published fair, that is not cancelled before, at a moment to come. Both in ISO 8601. */
export function stateAt(fair: Readonly<Record<FairMoment, string>>, at: string): FairState {
  const passed = LAST_FIRST.find((moment) => Date.parse(fair[moment]) <= Date.parse(at))
  return passed ? BRINGS[passed] : "draft"
}
