import "server-only"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { type CartNotice, leaveNotice } from "./cart-notice"
import { orGoBack } from "./or-go-back"
import { readForm, textField } from "./read-form"
import { seeOther } from "./see-other"

/** Reads a form of the cart page, does `change`, and goes back to the cart, at the line that was touched. */
export async function changeCart(
  request: Request,
  locale: Locale,
  change: (form: FormData) => Promise<CartNotice | null>
): Promise<Response> {
  const cart = shopPath(locale, "carrito")
  const reading = await readForm(request)
  if (!reading.ok) {
    const kind = reading.reason === "too_large" ? "too_large" : "try_again"
    return seeOther(`${cart}?${await leaveNotice({ kind })}`)
  }
  return orGoBack(cart, async () => {
    const notice = await change(reading.form)
    const line = textField(reading.form, "line")
    const anchor = /^[\w]{1,60}$/.test(line) && notice?.kind !== "removed" ? `#${line}` : ""
    return seeOther(notice ? `${cart}?${await leaveNotice(notice)}${anchor}` : `${cart}${anchor}`)
  })
}
