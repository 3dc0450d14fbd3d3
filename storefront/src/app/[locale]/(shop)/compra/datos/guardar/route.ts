import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { leaveNotice } from "@/features/cart/cart-notice"
import { openCart } from "@/features/cart/load-cart"
import { orGoBack } from "@/features/cart/or-go-back"
import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { draftFrom } from "@/features/checkout/contact"
import { forgetDraft, keepDraft } from "@/features/checkout/draft-cookie"
import { saveContact } from "@/features/checkout/save-contact"

/**
 * Saves the buyer's details and goes on to delivery. With `choose` the buyer has only picked a department or a
 * province and wants the next list (the way without JavaScript): the draft is kept and nothing is judged yet.
 */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/compra/datos/guardar">) {
  const locale = await pageLocale(params)
  const details = shopPath(locale, "compra", "datos")
  const reading = await readForm(request)
  if (!reading.ok) {
    const kind = reading.reason === "too_large" ? "too_large" : "try_again"
    return seeOther(`${details}?${await leaveNotice({ kind })}`)
  }
  const draft = draftFrom((name) => textField(reading.form, name))
  await keepDraft(draft)

  const choice = textField(reading.form, "choose")
  if (choice) return seeOther(`${details}#${choice === "province" ? "district" : "province"}`)

  return orGoBack(details, async () => {
    const cart = await openCart()
    if (!cart || cart.lines.length === 0) return seeOther(shopPath(locale, "carrito"))
    const saving = await saveContact(cart.id, draft)
    if (saving.ok) {
      await forgetDraft()
      return seeOther(shopPath(locale, "compra", "entrega"))
    }
    if (!saving.errors) return seeOther(`${details}?${await leaveNotice({ kind: "try_again" })}`)
    return seeOther(`${details}?revisar=1`)
  })
}
