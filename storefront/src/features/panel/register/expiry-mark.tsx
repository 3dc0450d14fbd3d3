import { getTranslations } from "next-intl/server"
import { daysBetween, todayInLima } from "../form/calendar-day"
import { StateMark } from "../table/state-mark"
import type { Registration } from "./register"

const TONES = {
  current: "good",
  expiring: "waiting",
  upcoming: "quiet",
  expired: "stopped",
  cancelled: "quiet",
} as const

/** Where something with a last day stands, in words, and when it matters how many days it has left or is over. */
export async function ExpiryMark({
  status,
  expiresOn,
}: {
  status: Registration["status"]
  /** Its last day; null for what does not end. */
  expiresOn: string | null
}) {
  const t = await getTranslations("panel.register")
  const word = t(`statuses.${status}`)
  const tone = TONES[status]
  if (expiresOn === null || (status !== "expiring" && status !== "expired")) {
    return <StateMark tone={tone}>{word}</StateMark>
  }
  const days = daysBetween(todayInLima(), expiresOn)
  const text =
    days === 0
      ? t("until.today", { status: word })
      : t(days > 0 ? "until.soon" : "until.past", { status: word, days: Math.abs(days) })
  return <StateMark tone={tone}>{text}</StateMark>
}
