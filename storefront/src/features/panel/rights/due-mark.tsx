import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { RightsRequest } from "./rights-request"

/** Working days before the end from which on a request is urgent. */
const SOON = 5

/** How a request stands, in words: late, how many working days are left, or how it ended. */
export async function DueMark({ request: { status, late, days_left } }: { request: RightsRequest }) {
  const t = await getTranslations("panel.rights")
  if (status !== "open" || days_left === null) {
    return <StateMark tone={status === "answered" ? "good" : "quiet"}>{t(`statuses.${status}`)}</StateMark>
  }
  if (late) return <StateMark tone="stopped">{t("late", { days: Math.abs(days_left) })}</StateMark>
  return (
    <StateMark tone={days_left <= SOON ? "waiting" : "quiet"}>{t("daysLeft", { days: days_left })}</StateMark>
  )
}
