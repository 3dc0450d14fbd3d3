import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { LotState } from "./custody-kinds"

const TONES = {
  made: "waiting",
  checked: "waiting",
  left_prison: "good",
  listed: "good",
  sold: "good",
  dispatched: "good",
  returned: "waiting",
  voided: "stopped",
} as const

/** Where a lot or a piece stands, in words. */
export async function LotStateMark({ state }: { state: LotState }) {
  const t = await getTranslations("panel.lots.states")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}
