import { after } from "next/server"
import { readAddedFrom } from "@/features/cart/added-from"
import { changeCart } from "@/features/cart/change-cart"
import { putInCart } from "@/features/cart/put-in-cart"
import { textField } from "@/features/cart/read-form"
import { orWithout } from "@/features/fairs/or-without"
import { clientAddress } from "@/features/panel/session/client-address"
import { pageLocale } from "@/i18n/page-locale"
import { countAtFair } from "@/lib/api/fair-counts"

/**
 * Puts a piece in the cart: fields `variant_id` and `quantity`, and `fair` and `stand` when it is taken from a stand,
 * which is counted there. Answers with the cart.
 */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/carrito/agregar">) {
  const locale = await pageLocale(params)
  return changeCart(request, locale, async (form) => {
    const from = readAddedFrom((name) => textField(form, name))
    const notice = await putInCart(
      { variantId: textField(form, "variant_id"), quantity: textField(form, "quantity"), from },
      locale
    )
    if (from && notice.kind === "added") {
      const asker = { address: await clientAddress(), userAgent: request.headers.get("user-agent") }
      const count = { ...from, kind: "cart" as const, requestId: crypto.randomUUID() }
      after(() => orWithout(countAtFair(count, asker), undefined))
    }
    return notice
  })
}
