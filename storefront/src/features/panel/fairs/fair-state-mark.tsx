import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { FairState } from "./fair"

const TONES = {
  draft: "quiet",
  call: "waiting",
  selection: "waiting",
  announced: "waiting",
  live: "good",
  closed: "quiet",
  archived: "quiet",
  cancelled: "stopped",
} as const satisfies Record<FairState, string>

/** Where a fair is in its life. */
export async function FairStateMark({ state }: { state: FairState }) {
  const t = await getTranslations("panel.fairs.states")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}
