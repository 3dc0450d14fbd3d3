import { leaveNotice } from "@/features/cart/cart-notice"
import { putInCart } from "@/features/cart/put-in-cart"
import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"

/** Puts a piece in the cart: fields `variant_id` and `quantity`. Answers with the cart. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/carrito/agregar">) {
  const locale = await pageLocale(params)
  const reading = await readForm(request)
  const notice = reading.ok
    ? await putInCart(
        { variantId: textField(reading.form, "variant_id"), quantity: textField(reading.form, "quantity") },
        locale
      )
    : ({ kind: reading.reason === "too_large" ? "too_large" : "try_again" } as const)
  return seeOther(`${shopPath(locale, "carrito")}?${await leaveNotice(notice)}`)
}
