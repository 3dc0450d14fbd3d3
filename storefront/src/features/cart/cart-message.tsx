import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Notice } from "@/components/notice"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { CartLine } from "./cart"
import type { CartNotice } from "./cart-notice"

/** What the last form had to say about the cart as a whole, or about a piece that is not in it. */
export async function CartMessage({
  notice,
  lines,
  locale,
}: {
  notice: CartNotice | null
  lines: readonly CartLine[]
  locale: Locale
}) {
  const t = await getTranslations("cart.notice")
  if (!notice) return null
  if (
    "variantId" in notice &&
    notice.kind !== "removed" &&
    lines.some((line) => line.variantId === notice.variantId)
  ) {
    return null // said beside its line
  }
  switch (notice.kind) {
    case "added":
      return <Notice kind="success">{t("added", { title: notice.title })}</Notice>
    case "removed":
      return (
        <Notice kind="success">
          <form method="post" action={shopPath(locale, "carrito", "agregar")}>
            {t("removed", { title: notice.title })}{" "}
            <input type="hidden" name="variant_id" value={notice.variantId} />
            <input type="hidden" name="quantity" value={notice.quantity} />
            <Button look="plain">{t("undo")}</Button>
          </form>
        </Notice>
      )
    case "over_stock":
      return (
        <Notice kind="error">{t("over_stock", { available: notice.available, asked: notice.asked })}</Notice>
      )
    case "sold_out":
    case "bad_quantity":
    case "unknown_product":
    case "too_large":
    case "try_again":
    case "stock_gone":
    case "withdrawn":
      return <Notice kind="error">{t(notice.kind)}</Notice>
    default:
      return null
  }
}
