import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatCentimos } from "@/lib/money"
import type { CartNotice } from "../cart/cart-notice"

/** What the last form of the checkout had to say. */
export async function CheckoutMessage({ notice }: { notice: CartNotice | null }) {
  const t = await getTranslations("checkout.notice")
  switch (notice?.kind) {
    case "total_changed":
      return (
        <Notice kind="error">
          {t("total_changed", { before: formatCentimos(notice.before), now: formatCentimos(notice.now) })}
        </Notice>
      )
    case "accept_terms":
    case "choose_delivery":
    case "payment_declined":
    case "payment_unknown":
    case "too_large":
    case "try_again":
      return <Notice kind="error">{t(notice.kind)}</Notice>
    default:
      return null
  }
}
