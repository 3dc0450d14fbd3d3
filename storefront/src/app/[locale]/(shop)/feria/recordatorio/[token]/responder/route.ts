import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { clientAddress } from "@/features/panel/session/client-address"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { answerReminder } from "@/lib/api/fair-reminders"
import { StoreError } from "@/lib/api/store-error"

/** Confirms a reminder or forgets it: field `act`. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/feria/recordatorio/[token]/responder">
) {
  const [locale, { token: segment }] = await Promise.all([pageLocale(params), params])
  const token = decodeSegment(segment)
  const page = shopPath(locale, "feria", "recordatorio", token)
  const reading = await readForm(request)
  if (!reading.ok) return seeOther(`${page}?aviso=1`)
  const act = textField(reading.form, "act") === "forget" ? "forget" : "confirm"
  try {
    const done = await answerReminder(token, act, await clientAddress())
    return seeOther(done ? `${page}?${act === "forget" ? "olvidado" : "listo"}=1` : page)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return seeOther(`${page}?aviso=1`)
  }
}
