import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { Price } from "@/components/price"
import { readNotice } from "@/features/cart/cart-notice"
import { CheckoutFrame } from "@/features/checkout/checkout-frame"
import { deliveryOptions } from "@/features/checkout/delivery-options"
import { requireStep } from "@/features/checkout/require-step"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import choice from "@/features/checkout/choice.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout")
  return { title: `${t("steps.entrega")} · ${t("title")}`, robots: { index: false } }
}

/** Second step: how it gets there, with the price of each way. */
export default sayWhenUnavailable(async function DeliveryPage({
  params,
  searchParams,
}: PageProps<"/[locale]/compra/entrega">) {
  const locale = await pageLocale(params)
  const { cart } = await requireStep("entrega", locale)
  const t = await getTranslations("checkout.entrega")
  const options = await deliveryOptions(cart.id)
  // Nothing is chosen for the buyer: the cheapest way is to fetch it in Lima, the nearest costs money.
  const chosen = options.length === 1 ? options[0]?.id : cart.delivery?.optionId
  const details = shopPath(locale, "compra", "datos")
  const notice = await readNotice((await searchParams).aviso)
  return (
    <CheckoutFrame locale={locale} step="entrega" title={t("title")} cart={cart} notice={notice}>
      <p className="muted">
        {t("to", { name: cart.address?.firstName ?? "", place: cart.address?.place ?? "" })}{" "}
        <Link href={details}>{t("change")}</Link>
      </p>
      {options.length === 0 ? (
        <Notice kind="error" title={t("none_title")}>
          {t("none")}
        </Notice>
      ) : (
        <form method="post" action={shopPath(locale, "compra", "entrega", "elegir")} className="stack">
          <fieldset className={choice.choices}>
            <legend className="visually-hidden">{t("options")}</legend>
            {options.map((option) => (
              <label key={option.id} className={choice.choice}>
                <input
                  type="radio"
                  name="option"
                  value={option.id}
                  defaultChecked={option.id === chosen}
                  required
                />
                <span className={choice.name}>{option.name}</span>
                {option.price === 0 ? <span>{t("free")}</span> : <Price amount={option.price} />}
              </label>
            ))}
          </fieldset>
          <Button className={choice.go}>{t("continue")}</Button>
        </form>
      )}
    </CheckoutFrame>
  )
})
