import { getLocale, getTranslations } from "next-intl/server"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import type { DispatchRow, Return } from "./dispatch"

const DISPATCH_TONES = {
  pending: "waiting",
  partial: "waiting",
  dispatched: "good",
  cancelled: "quiet",
} as const

const RETURN_TONES = {
  announced: "waiting",
  receiving: "waiting",
  received: "good",
  cancelled: "quiet",
} as const

/** How far a dispatch is. */
export async function DispatchState({ state }: Pick<DispatchRow, "state">) {
  const t = await getTranslations("panel.dispatches.states")
  return <StateMark tone={DISPATCH_TONES[state]}>{t(state)}</StateMark>
}

/** How far a return is. */
export async function ReturnState({ state }: Pick<Return, "state">) {
  const t = await getTranslations("panel.dispatches.returns.states")
  return <StateMark tone={RETURN_TONES[state]}>{t(state)}</StateMark>
}

/** By when it must leave; late ones say so in words and not only in colour. */
export async function DueDay({ row: { due_on, late } }: { row: Pick<DispatchRow, "due_on" | "late"> }) {
  const [t, locale] = await Promise.all([getTranslations("panel.dispatches"), getLocale()])
  const day = <time dateTime={due_on}>{formatCalendarDay(due_on, locale)}</time>
  if (!late) return day
  return (
    <span>
      {day} <StateMark tone="stopped">{t("late")}</StateMark>
    </span>
  )
}
