import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { readNotice } from "@/features/cart/cart-notice"
import { readCartId } from "@/features/cart/cart-cookie"
import { fingerprint } from "@/features/cart/signed-value"
import { CheckoutFrame } from "@/features/checkout/checkout-frame"
import { DemoMethod } from "@/features/checkout/demo-method"
import { PayButton } from "@/features/checkout/pay-button"
import { ensurePaymentSession, paymentProvider } from "@/features/checkout/payment"
import { requireStep } from "@/features/checkout/require-step"
import { ReviewList } from "@/features/checkout/review-list"
import { orderOfCart } from "@/features/orders/orders-cookie"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { formatCentimos } from "@/lib/money"
import choice from "@/features/checkout/choice.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout")
  return { title: `${t("steps.pago")} · ${t("title")}`, robots: { index: false } }
}

/** Third step: everything once more, and the payment. */
export default sayWhenUnavailable(async function PaymentPage({
  params,
  searchParams,
}: PageProps<"/[locale]/compra/pago">) {
  const locale = await pageLocale(params)
  const t = await getTranslations("checkout.pago")
  const cartId = await readCartId()
  const paid = cartId ? await orderOfCart(fingerprint(cartId)) : null
  if (paid) redirect(shopPath(locale, "pedido", paid.id))

  const { cart } = await requireStep("pago", locale)
  const provider = await paymentProvider(cart.regionId)
  // Made here and not when paying, so that two tabs or two clicks find the same one.
  if (provider) await ensurePaymentSession(cart, provider, "approved")
  const notice = await readNotice((await searchParams).aviso)
  return (
    <CheckoutFrame locale={locale} step="pago" title={t("title")} cart={cart} notice={notice}>
      <ReviewList cart={cart} locale={locale} />
      {provider ? (
        <form method="post" action={shopPath(locale, "compra", "pago", "pagar")} className="stack">
          <input type="hidden" name="cart" value={fingerprint(cart.id)} />
          <input type="hidden" name="total" value={cart.total} />
          <DemoMethod />
          <label className={choice.terms}>
            <input type="checkbox" name="terms" value="1" required />
            <span>
              {t.rich("terms", {
                terms: (text) => <Link href={shopPath(locale, "legal", "terminos")}>{text}</Link>,
                privacy: (text) => <Link href={shopPath(locale, "legal", "privacidad")}>{text}</Link>,
              })}
            </span>
          </label>
          <PayButton
            className={choice.go}
            label={t("pay", { total: formatCentimos(cart.total) })}
            busyLabel={t("paying")}
          />
          <p className="small muted">{t("once")}</p>
        </form>
      ) : (
        <Notice kind="error">{t("no_method")}</Notice>
      )}
    </CheckoutFrame>
  )
})
