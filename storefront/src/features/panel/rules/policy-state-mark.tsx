import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { PolicyState } from "./policy"

const TONES = {
  in_force: "good",
  future: "waiting",
  proposed: "waiting",
  past: "quiet",
  withdrawn: "quiet",
  refused: "stopped",
} as const satisfies Record<PolicyState, string>

/** What became of a version or a proposal. */
export async function PolicyStateMark({ state }: { state: PolicyState }) {
  const t = await getTranslations("panel.rules.states")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}
