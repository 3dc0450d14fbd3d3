import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { ButtonLink } from "@/components/button"
import { formatDay } from "@/features/orders/format-date"
import { fetchImpact, fetchOrder, fetchParcels } from "@/features/orders/order-api"
import { OrderDetails } from "@/features/orders/order-details"
import { OrderParcels } from "@/features/orders/order-parcels"
import { OrderImpactSection } from "@/features/orders/order-impact"
import { knownOrders } from "@/features/orders/orders-cookie"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import styles from "@/features/orders/order-page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.order")
  return { title: t("thanks"), robots: { index: false } }
}

/**
 * The confirmation, and later the order's own page. An order's id in an address opens nothing: only the browser
 * that placed it or looked it up sees it, others are asked for number and e-mail.
 */
export default sayWhenUnavailable(async function OrderPage({ params }: PageProps<"/[locale]/pedido/[id]">) {
  const locale = await pageLocale(params)
  const id = decodeSegment((await params).id)
  const known = (await knownOrders()).find((order) => order.id === id)
  if (!known) redirect(`${shopPath(locale, "pedido")}?cerrado=1`)
  const [order, impact, parcels] = await Promise.all([
    fetchOrder(known),
    fetchImpact(known, locale),
    fetchParcels(known, locale),
  ])
  if (!order) redirect(shopPath(locale, "pedido"))
  const t = await getTranslations("orders.order")
  const number = String(order.number)
  return (
    <div className={`page ${styles.frame}`}>
      <header className={styles.head}>
        {isRecent(order.placedAt) ? <p className="eyebrow">{t("title", { number })}</p> : null}
        <h1>{isRecent(order.placedAt) ? t("thanks") : t("title", { number })}</h1>
        <p className="lead">{t("placed", { date: formatDay(order.placedAt, locale) })}</p>
        <p>{t("keep", { number, email: order.email })}</p>
      </header>
      <div className={styles.column}>
        <OrderParcels order={order} parcels={parcels} locale={locale} />
        <OrderDetails order={order} locale={locale} />
      </div>
      <div className={styles.column}>
        <OrderImpactSection impact={impact} />
        <p>
          <ButtonLink look="secondary" href={shopPath(locale, "productos")}>
            {t("more")}
          </ButtonLink>
        </p>
      </div>
    </div>
  )
})

/** Thanks are for who has just bought; later the page is simply the order. */
function isRecent(placedAt: Date): boolean {
  return Date.now() - placedAt.getTime() < 24 * 60 * 60 * 1000
}
