import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { chooseShipping } from "@/features/cart/cart-api"
import { leaveNotice } from "@/features/cart/cart-notice"
import { openCart } from "@/features/cart/load-cart"
import { orGoBack } from "@/features/cart/or-go-back"
import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { deliveryOptions } from "@/features/checkout/delivery-options"

/** Chooses a way of delivery (field `option`, one of those offered for this cart) and goes on to payment. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/compra/entrega/elegir">) {
  const locale = await pageLocale(params)
  const here = shopPath(locale, "compra", "entrega")
  const reading = await readForm(request)
  return orGoBack(here, async () => {
    const cart = await openCart()
    if (!cart || cart.lines.length === 0) return seeOther(shopPath(locale, "carrito"))

    const option = reading.ok ? textField(reading.form, "option") : ""
    const offered = (await deliveryOptions(cart.id)).some((each) => each.id === option)
    if (!offered) return seeOther(`${here}?${await leaveNotice({ kind: "choose_delivery" })}`)

    const reply = await chooseShipping(cart.id, option)
    if (!reply.ok) return seeOther(`${here}?${await leaveNotice({ kind: "try_again" })}`)
    return seeOther(shopPath(locale, "compra", "pago"))
  })
}
