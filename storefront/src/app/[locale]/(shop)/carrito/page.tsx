import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { CartLineRow } from "@/features/cart/cart-line"
import { CartMessage } from "@/features/cart/cart-message"
import { readNotice } from "@/features/cart/cart-notice"
import { loadCart } from "@/features/cart/load-cart"
import { Totals } from "@/features/cart/totals"
import { knownOrders } from "@/features/orders/orders-cookie"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import styles from "@/features/cart/cart.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cart")
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

/** The cart of this browser. Every control is a plain form: it works the same without JavaScript. */
export default sayWhenUnavailable(async function CartPage({
  params,
  searchParams,
}: PageProps<"/[locale]/carrito">) {
  const locale = await pageLocale(params)
  const t = await getTranslations("cart")
  const notice = await readNotice((await searchParams).aviso)
  const loaded = await loadCart(locale)
  const lines = loaded?.cart.lines ?? []

  if (!loaded || lines.length === 0) {
    return (
      <div className={`page ${styles.empty}`}>
        <CartMessage notice={notice} lines={[]} locale={locale} />
        <h1>{t("empty.title")}</h1>
        <p>{t("empty.text")}</p>
        <ButtonLink href={shopPath(locale, "productos")}>{t("empty.action")}</ButtonLink>
        {(await knownOrders()).length > 0 ? (
          <p>
            <Link href={shopPath(locale, "pedido")}>{t("empty.orders")}</Link>
          </p>
        ) : null}
      </div>
    )
  }
  const { cart, problems, payable } = loaded
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <div className={`page ${styles.cart}`}>
      <div className={styles.main}>
        <h1>{t("title")}</h1>
        <CartMessage notice={notice} lines={lines} locale={locale} />
        <ul aria-label={t("lines")} className={styles.lines}>
          {lines.map((line) => (
            <CartLineRow
              key={line.id}
              line={line}
              locale={locale}
              problems={problems.get(line.id) ?? []}
              notice={notice && "variantId" in notice && notice.variantId === line.variantId ? notice : null}
            />
          ))}
        </ul>
        <p>
          <ButtonLink look="plain" href={shopPath(locale, "productos")}>
            {t("keepLooking")}
          </ButtonLink>
        </p>
      </div>
      <section aria-labelledby="resumen" className={styles.summary}>
        <h2 id="resumen">{t("summary")}</h2>
        <Totals
          rows={[
            { label: t("pieces", { count: pieces }), amount: cart.itemTotal },
            { label: t("delivery"), text: <span className="small muted">{t("deliveryLater")}</span> },
          ]}
          total={{ label: t("total"), amount: cart.itemTotal }}
        />
        {payable ? (
          <ButtonLink href={shopPath(locale, "compra", "datos")} className={styles.go}>
            {t("checkout")}
          </ButtonLink>
        ) : (
          <p role="status">{t("blocked")}</p>
        )}
      </section>
    </div>
  )
})
