import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { leaveNotice } from "@/features/cart/cart-notice"
import { orGoBack } from "@/features/cart/or-go-back"
import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { placeOrder } from "@/features/checkout/place-order"

/** Pays: fields `cart` (fingerprint), `total` (céntimos shown), `outcome`, `terms`. Answers with the order. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/compra/pago/pagar">) {
  const locale = await pageLocale(params)
  const step = (name: string) =>
    name === "carrito" ? shopPath(locale, name) : shopPath(locale, "compra", name)
  const reading = await readForm(request)
  if (!reading.ok) return seeOther(`${step("pago")}?${await leaveNotice({ kind: "try_again" })}`)

  return orGoBack(step("pago"), async () => {
    const placing = await placeOrder(
      {
        mark: textField(reading.form, "cart"),
        total: Number(textField(reading.form, "total").slice(0, 12)),
        outcome: textField(reading.form, "outcome") === "declined" ? "declined" : "approved",
        acceptsTerms: textField(reading.form, "terms") !== "",
      },
      locale
    )
    if (placing.kind === "order") return seeOther(shopPath(locale, "pedido", placing.orderId))
    const path = step(placing.to)
    return seeOther(placing.notice ? `${path}?${await leaveNotice(placing.notice)}` : path)
  })
}
