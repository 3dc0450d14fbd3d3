import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { leaveNotice } from "@/features/cart/cart-notice"
import { orGoBack } from "@/features/cart/or-go-back"
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
  const typed = {
    number: reading.ok ? textField(reading.form, "number").slice(0, 20) : "",
    email: reading.ok ? textField(reading.form, "email").slice(0, 150) : "",
  }
  const about = (outcome: "not_found" | "too_many_tries" | "try_again") =>
    ({ kind: "order_lookup", outcome, ...typed }) as const
  const answer = async () => {
    const number = /^\s*#?\s*(\d{1,9})\s*$/.exec(typed.number)?.[1]
    const email = emailSchema.safeParse(typed.email)
    const found = number && email.success ? await findOrder(Number(number), email.data) : "not_found"
    if (typeof found === "string") return seeOther(`${here}?${await leaveNotice(about(found))}`)
    await rememberOrder(found)
    return seeOther(shopPath(locale, "pedido", found.id))
  }
  if (!reading.ok) return seeOther(`${here}?${await leaveNotice(about("try_again"))}`)
  return orGoBack(here, answer, about("try_again"))
}
