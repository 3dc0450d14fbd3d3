import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { leaveNotice } from "@/features/cart/cart-notice"
import { readForm, textField } from "@/features/cart/read-form"
import { seeOther } from "@/features/cart/see-other"
import { emailSchema } from "@/features/checkout/contact"
import { findOrder } from "@/features/orders/order-api"
import { rememberOrder } from "@/features/orders/orders-cookie"

/** Looks an order up by `number` and `email`, and lets this browser see it. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/pedido/buscar">) {
  const locale = await pageLocale(params)
  const here = shopPath(locale, "pedido")
  const reading = await readForm(request)
  if (!reading.ok) return seeOther(`${here}?${await leaveNotice({ kind: "try_again" })}`)

  const typed = {
    number: textField(reading.form, "number").slice(0, 20),
    email: textField(reading.form, "email").slice(0, 150),
  }
  const number = /^\s*#?\s*(\d{1,9})\s*$/.exec(typed.number)?.[1]
  const email = emailSchema.safeParse(typed.email)
  const found = number && email.success ? await findOrder(Number(number), email.data) : "not_found"
  if (found === "too_many_tries") return seeOther(`${here}?${await leaveNotice({ kind: found })}`)
  if (found === "not_found") {
    return seeOther(`${here}?${await leaveNotice({ kind: "order_not_found", ...typed })}`)
  }
  await rememberOrder(found)
  return seeOther(shopPath(locale, "pedido", found.id))
}
