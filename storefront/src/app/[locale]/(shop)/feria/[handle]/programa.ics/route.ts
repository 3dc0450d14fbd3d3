import { calendarFile } from "@/features/fairs/calendar-file"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"

/** The whole programme of a fair for a calendar. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/feria/[handle]/programa.ics">
) {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const fair = encodeURIComponent(decodeSegment(handle))
  return calendarFile(`/store/fairs/${fair}/programme.ics`, "programa.ics", locale)
}
