import { getTranslations } from "next-intl/server"
import { Picture } from "@/components/picture"
import { Price } from "@/components/price"
import type { Cart } from "../cart/cart"
import { Totals } from "../cart/totals"
import styles from "./order-summary.module.css"

/** What is being bought and what it comes to, beside every step. */
export async function OrderSummary({ cart }: { cart: Cart }) {
  const t = await getTranslations("checkout")
  const cartText = await getTranslations("cart")
  const label = t("summary.delivery")
  const delivery = !cart.delivery
    ? { label, text: <span className="small muted">{cartText("deliveryLater")}</span> }
    : cart.shippingTotal === 0
      ? { label, text: t("entrega.free") }
      : { label, amount: cart.shippingTotal }
  return (
    <section aria-labelledby="resumen" className={styles.summary}>
      <h2 id="resumen">{t("pago.review")}</h2>
      <ul className={styles.lines}>
        {cart.lines.map((line) => (
          <li key={line.id}>
            <Picture source={line.image ? { alt: "", widths: { 320: line.image } } : null} sizes="3.5rem" />
            <div>
              <p className={styles.title}>{line.title}</p>
              <p className="small muted">
                {[line.variantTitle, t("summary.quantity", { quantity: line.quantity })]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <Price amount={line.total} />
          </li>
        ))}
      </ul>
      <Totals
        rows={[{ label: t("summary.items"), amount: cart.itemTotal }, delivery]}
        total={{ label: t("summary.total"), amount: cart.total }}
        note={t("summary.tax")}
      />
    </section>
  )
}
