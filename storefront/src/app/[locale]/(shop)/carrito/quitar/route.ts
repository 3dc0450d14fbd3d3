import { removeLine } from "@/features/cart/change-line"
import { changeCart } from "@/features/cart/change-cart"
import { textField } from "@/features/cart/read-form"
import { pageLocale } from "@/i18n/page-locale"

/** Takes a line out of the cart: field `line`. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/carrito/quitar">) {
  const locale = await pageLocale(params)
  return changeCart(request, locale, (form) => removeLine(textField(form, "line")))
}
