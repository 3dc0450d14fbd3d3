import { changeQuantity } from "@/features/cart/change-line"
import { changeCart } from "@/features/cart/change-cart"
import { textField } from "@/features/cart/read-form"
import { pageLocale } from "@/i18n/page-locale"

const STEPS: Record<string, number> = { "-1": -1, "1": 1 }

/** Changes the quantity of a line: fields `line`, `quantity`, and `step` when − or + was pressed. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/carrito/cantidad">) {
  const locale = await pageLocale(params)
  return changeCart(request, locale, (form) =>
    changeQuantity(textField(form, "line"), textField(form, "quantity"), STEPS[textField(form, "step")] ?? 0)
  )
}
