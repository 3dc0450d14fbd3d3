import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Import } from "./import"

const TONES = {
  checking: "waiting",
  checked: "waiting",
  importing: "waiting",
  done: "good",
  cancelled: "quiet",
  failed: "stopped",
} as const

/** How far an import is. */
export async function ImportStateMark({ state }: Pick<Import, "state">) {
  const t = await getTranslations("panel.imports.states")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}
