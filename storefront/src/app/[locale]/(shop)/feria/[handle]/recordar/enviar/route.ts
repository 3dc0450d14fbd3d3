import { z } from "zod"
import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { cleanText } from "@/features/checkout/contact"
import { fairPaths } from "@/features/fairs/fair-paths"
import { REMINDER_COOKIE } from "@/features/fairs/reminder-cookie"
import { forgetTyped, keepTyped } from "@/features/fairs/typed-cookie"
import { clientAddress } from "@/features/panel/session/client-address"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"
import { askForReminder } from "@/lib/api/fair-reminders"
import { StoreError } from "@/lib/api/store-error"

const Email = z.email().max(150)
const AFTERWARDS = { asked: "listo=1", too_many: "aviso=muchas", refused: "aviso=tarde" } as const

/** Takes the wish to be reminded: fields `email` and `event`, empty for the opening. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/feria/[handle]/recordar/enviar">
) {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const fair = decodeSegment(handle)
  const page = fairPaths(locale, fair).reminder
  const reading = await readForm(request)
  if (!reading.ok) return seeOther(`${page}?aviso=intenta`)
  const email = cleanText(textField(reading.form, "email").slice(0, 300))
  const event = textField(reading.form, "event").slice(0, 100)
  await keepTyped(REMINDER_COOKIE, page, { email: email.slice(0, 151), event })
  if (email === "") return seeOther(`${page}?revisar=falta`)
  if (!Email.safeParse(email).success) return seeOther(`${page}?revisar=correo`)
  try {
    const outcome = await askForReminder(fair, { email, event: event || null }, locale, await clientAddress())
    if (outcome === "asked") await forgetTyped(REMINDER_COOKIE, page)
    return seeOther(`${page}?${AFTERWARDS[outcome]}`)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return seeOther(`${page}?aviso=intenta`)
  }
}
