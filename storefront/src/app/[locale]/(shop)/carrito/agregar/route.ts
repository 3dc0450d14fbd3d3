import { changeCart } from "@/features/cart/change-cart"
import { putInCart } from "@/features/cart/put-in-cart"
import { textField } from "@/features/cart/read-form"
import { pageLocale } from "@/i18n/page-locale"

/** Puts a piece in the cart: fields `variant_id` and `quantity`. Answers with the cart. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/carrito/agregar">) {
  const locale = await pageLocale(params)
  return changeCart(request, locale, (form) =>
    putInCart({ variantId: textField(form, "variant_id"), quantity: textField(form, "quantity") }, locale)
  )
}
