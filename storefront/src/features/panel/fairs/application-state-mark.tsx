import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { ApplicationState } from "./application"

const TONES = {
  draft: "quiet",
  submitted: "waiting",
  accepted: "good",
  waitlisted: "waiting",
  declined: "stopped",
  withdrawn: "quiet",
} as const satisfies Record<ApplicationState, string>

/** Where an application to a fair is. */
export async function ApplicationStateMark({ state }: { state: ApplicationState }) {
  const t = await getTranslations("panel.fairs.applicationStates")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}
