import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { ProviderLine } from "./reconciliation"

const TONES = { matched: "good", posted: "good", difference: "waiting", explained: "quiet" } as const

/** Whether a provider's line and the ledger agree. */
export async function LineState({ state }: Pick<ProviderLine, "state">) {
  const t = await getTranslations("panel.reconciliation.states")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}
