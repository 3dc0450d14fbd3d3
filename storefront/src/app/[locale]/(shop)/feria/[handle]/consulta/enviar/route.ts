import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { sign } from "@/features/cart/signed-value"
import { ENQUIRY_FIELDS, enquiryDraft, readEnquiry } from "@/features/fairs/enquiry"
import { ENQUIRY_COOKIE } from "@/features/fairs/enquiry-cookie"
import { fairPaths } from "@/features/fairs/fair-paths"
import { todayInLima } from "@/features/fairs/today-in-lima"
import { forgetTyped, keepTyped } from "@/features/fairs/typed-cookie"
import { clientAddress } from "@/features/panel/session/client-address"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"
import { sendEnquiry } from "@/lib/api/send-enquiry"
import { StoreError } from "@/lib/api/store-error"

/** Takes an enquiry: sent on to the fair's staff, or back to the form with all that was typed and what is wrong. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/feria/[handle]/consulta/enviar">
) {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const fair = decodeSegment(handle)
  const page = fairPaths(locale, fair).enquiry()
  const reading = await readForm(request)
  if (!reading.ok) return seeOther(`${page}?aviso=intenta`)
  const draft = enquiryDraft((name) => textField(reading.form, name))
  await keepTyped(ENQUIRY_COOKIE, page, Object.fromEntries(ENQUIRY_FIELDS.map((name) => [name, draft[name]])))
  const read = readEnquiry(draft, todayInLima())
  if (!read.ok) return seeOther(`${page}?revisar=1`)
  try {
    const sending = await sendEnquiry(fair, read.enquiry, locale, await clientAddress())
    if (!sending.ok) return seeOther(`${page}?aviso=${sending.reason === "too_many" ? "muchas" : "datos"}`)
    await forgetTyped(ENQUIRY_COOKIE, page)
    return seeOther(`${page}?codigo=${encodeURIComponent(sign(sending.code, "enquiry"))}`)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return seeOther(`${page}?aviso=intenta`)
  }
}
