import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readNotice } from "@/features/cart/cart-notice"
import { draftOfCart } from "@/features/checkout/cart-draft"
import { CheckoutFrame } from "@/features/checkout/checkout-frame"
import { readContact } from "@/features/checkout/contact"
import { ContactForm } from "@/features/checkout/contact-form"
import { readDraft } from "@/features/checkout/draft-cookie"
import { districtNames } from "@/features/checkout/places"
import { requireStep } from "@/features/checkout/require-step"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout")
  return { title: `${t("steps.datos")} · ${t("title")}`, robots: { index: false } }
}

/** First step: who buys and where it goes. With `revisar` the kept draft is judged and its errors shown. */
export default sayWhenUnavailable(async function DetailsPage({
  params,
  searchParams,
}: PageProps<"/[locale]/compra/datos">) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const { cart } = await requireStep("datos", locale)
  const t = await getTranslations("checkout.datos")
  const draft = (await readDraft()) ?? draftOfCart(cart)
  const reading = query.revisar ? readContact(draft) : null
  const errors = reading && !reading.ok ? reading.errors : {}
  if (reading?.ok && !(await districtNames(draft.district))) errors.district = "unknown_place"
  return (
    <CheckoutFrame
      locale={locale}
      step="datos"
      title={t("title")}
      cart={cart}
      notice={await readNotice(query.aviso)}
    >
      <p className="muted">{t("intro")}</p>
      <ContactForm locale={locale} draft={draft} errors={errors} />
    </CheckoutFrame>
  )
})
