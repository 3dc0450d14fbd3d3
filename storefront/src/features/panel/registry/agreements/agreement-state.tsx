import { getTranslations } from "next-intl/server"
import { daysBetween, todayInLima } from "../../form/calendar-day"
import { StateMark } from "../../table/state-mark"
import type { Agreement } from "./agreement"

/** Days before the end from which on an agreement wants to be renewed. */
const SOON = 60

/** Whether an agreement is in force, and how many days are left of it. */
export async function AgreementState({
  agreement: { starts_on, until_on },
}: {
  agreement: Pick<Agreement, "starts_on" | "until_on">
}) {
  const t = await getTranslations("panel.registry.agreements")
  const today = todayInLima()
  const left = daysBetween(today, until_on)
  if (left < 0) return <StateMark tone="stopped">{t("daysOver", { days: -left })}</StateMark>
  if (starts_on > today) {
    return <StateMark tone="waiting">{t("notYet", { days: daysBetween(today, starts_on) })}</StateMark>
  }
  return <StateMark tone={left <= SOON ? "waiting" : "good"}>{t("daysLeft", { days: left })}</StateMark>
}
