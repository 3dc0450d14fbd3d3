import { acceptPrice } from "@/features/cart/change-line"
import { changeCart } from "@/features/cart/change-cart"
import { textField } from "@/features/cart/read-form"
import { pageLocale } from "@/i18n/page-locale"

/** The buyer has read the new price of a line: field `line`. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/carrito/precio">) {
  const locale = await pageLocale(params)
  return changeCart(request, locale, (form) => acceptPrice(textField(form, "line")))
}
