import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Field } from "@/components/field"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { readNotice } from "@/features/cart/cart-notice"
import { formatDay } from "@/features/orders/format-date"
import { fetchOrder } from "@/features/orders/order-api"
import { knownOrders } from "@/features/orders/orders-cookie"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import styles from "@/features/orders/order-page.module.css"

/** How many of this browser's orders are listed; each is a question to the backend. */
const RECENT = 3

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.lookup")
  return { title: t("title"), robots: { index: false } }
}

/** Finds an order by its number and the e-mail it was bought with. `cerrado` is set for who asked for an order by its address alone. */
export default sayWhenUnavailable(async function OrderLookupPage({
  params,
  searchParams,
}: PageProps<"/[locale]/pedido">) {
  const locale = await pageLocale(params)
  const t = await getTranslations("orders.lookup")
  const query = await searchParams
  const notice = await readNotice(query.aviso)
  const tried = notice?.kind === "order_lookup" ? notice : null
  const recent = (await Promise.all((await knownOrders()).slice(0, RECENT).map(fetchOrder))).filter(
    (order) => order !== null
  )
  return (
    <div className={`page ${styles.frame}`}>
      <div className={styles.head}>
        <h1>{t("title")}</h1>
        <p>{t("intro")}</p>
      </div>
      <div className={styles.column}>
        {query.cerrado && !tried ? <Notice>{t("closed")}</Notice> : null}
        {tried ? <Notice kind="error">{t(tried.outcome)}</Notice> : null}
        <form
          method="post"
          action={shopPath(locale, "pedido", "buscar")}
          noValidate
          className={styles.lookup}
        >
          <Field
            name="number"
            label={t("number")}
            hint={t("number_hint")}
            inputMode="numeric"
            autoComplete="off"
            maxLength={10}
            defaultValue={tried?.number}
            required
          />
          <Field
            name="email"
            type="email"
            label={t("email")}
            autoComplete="email"
            maxLength={150}
            defaultValue={tried?.email}
            required
          />
          <Button>{t("find")}</Button>
        </form>
      </div>
      {recent.length > 0 ? (
        <section aria-labelledby="recientes" className={styles.column}>
          <h2 id="recientes">{t("recent")}</h2>
          <ul className={styles.recent}>
            {recent.map((order) => (
              <li key={order.id}>
                <Link href={shopPath(locale, "pedido", order.id)}>
                  {t("seeOrder", { number: String(order.number), date: formatDay(order.placedAt, locale) })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
})
