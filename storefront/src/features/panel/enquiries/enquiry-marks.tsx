import { getLocale, getTranslations } from "next-intl/server"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { daysBetween, todayInLima } from "../form/calendar-day"
import type { EnquiryRow } from "./enquiry"
import type { EnquiryState } from "./enquiries-list"

const TONES = { open: "waiting", answered: "good", closed: "quiet" } as const

/** By then an answer is worth little. */
const SOON_DAYS = 7

/** Where an enquiry is. */
export async function EnquiryStateMark({ state }: { state: EnquiryState }) {
  const t = await getTranslations("panel.fair-desk.enquiries.states")
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>
}

/** The day by which things are wanted; said in words where it is near and nobody has answered. */
export async function WantedBy({
  enquiry: { wanted_by, state },
}: {
  enquiry: Pick<EnquiryRow, "wanted_by" | "state">
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.enquiries"), getLocale()])
  if (wanted_by === null) return <>{t("noDay")}</>
  const day = <time dateTime={wanted_by}>{formatCalendarDay(wanted_by, locale)}</time>
  const left = daysBetween(todayInLima(), wanted_by)
  if (state !== "open" || left > SOON_DAYS) return day
  return (
    <span>
      {day} <StateMark tone="stopped">{left < 0 ? t("dayPast") : t("daySoon")}</StateMark>
    </span>
  )
}
