import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { CloseState } from "./close"

/** How far a month's close is. */
export async function CloseStateMark({ state }: { state: CloseState }) {
  const t = await getTranslations("panel.closes.states")
  return <StateMark tone={state === "closed" ? "good" : "waiting"}>{t(state)}</StateMark>
}
