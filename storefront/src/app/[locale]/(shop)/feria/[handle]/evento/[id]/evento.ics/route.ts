import { calendarFile } from "@/features/fairs/calendar-file"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"

/** One event of a fair for a calendar. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/feria/[handle]/evento/[id]/evento.ics">
) {
  const [locale, { handle, id }] = await Promise.all([pageLocale(params), params])
  const [fair, event] = [handle, id].map((each) => encodeURIComponent(decodeSegment(each)))
  return calendarFile(`/store/fairs/${fair}/events/${event}.ics`, "evento.ics", locale)
}
