import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Picture } from "@/components/picture"
import { Price } from "@/components/price"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { Totals } from "../cart/totals"
import type { Order } from "./order"
import styles from "./order-details.module.css"

/** What was bought, what it came to, and where it goes. */
export async function OrderDetails({ order, locale }: { order: Order; locale: Locale }) {
  const t = await getTranslations("orders.order")
  const { address } = order
  return (
    <>
      <section aria-labelledby="piezas" className={styles.part}>
        <h2 id="piezas">{t("lines")}</h2>
        <ul className={styles.lines}>
          {order.lines.map((line) => (
            <li key={line.id}>
              <Picture source={line.image ? { alt: "", widths: { 320: line.image } } : null} sizes="4.5rem" />
              <div>
                {line.handle ? (
                  <Link href={shopPath(locale, "producto", line.handle)} className="quiet-link">
                    {line.title}
                  </Link>
                ) : (
                  line.title
                )}
                <p className="small muted">
                  {[
                    line.variantTitle,
                    t("quantity", { quantity: line.quantity }),
                    line.returned > 0 ? t("returned", { returned: line.returned }) : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              <Price amount={line.total} />
            </li>
          ))}
        </ul>
        <Totals
          rows={[
            { label: t("items"), amount: order.itemTotal },
            order.shippingTotal === 0
              ? { label: t("shipping"), text: t("free") }
              : { label: t("shipping"), amount: order.shippingTotal },
          ]}
          total={{ label: t("total"), amount: order.total }}
          note={t("tax")}
        />
        {order.refunded > 0 ? (
          <p className="number">
            {t("refunded")} <Price amount={order.refunded} />
          </p>
        ) : null}
      </section>
      <section aria-labelledby="destino" className={styles.part}>
        <h2 id="destino">{t("address")}</h2>
        {address ? (
          <address className={styles.address}>
            {[
              address.name,
              [address.street, address.reference].filter(Boolean).join(" · "),
              address.place ?? address.city,
              address.phone,
            ]
              .filter(Boolean)
              .map((row, index) => (
                <span key={index}>{row}</span>
              ))}
          </address>
        ) : null}
        {order.delivery ? (
          <p className="small muted">
            {t("delivery")}: {order.delivery}
          </p>
        ) : null}
      </section>
    </>
  )
}
